package dev.pgpx.transfer.input;

import dev.pgpx.transfer.CsvDialect;
import java.util.List;

/**
 * Reads CSV or text: finds where a record ends, which is all that the fast way needs to know of it; COPY reads its values. Records end
 * with LF or CRLF; the server gets LF.
 */
final class LineRows implements RowReader {
    private final Bytes bytes;
    private final CsvDialect dialect;
    private final boolean csv;
    private boolean skipsBlank;
    private final boolean[] special = new boolean[256];
    private final Line row;
    private List<byte[]> heading = List.of();
    private long count;
    private long line = 1;
    private int next;

    /**
     * A reader.
     *
     * @param columns how many columns there are; 0 for not known. An empty line is no row unless there is one
     */
    LineRows(String name, Bytes bytes, CsvDialect dialect, boolean csv, int columns) {
        this.bytes = bytes;
        this.dialect = dialect;
        this.csv = csv;
        this.skipsBlank = columns != 1;
        this.next = bytes.start();
        this.row = new Line(name, dialect, csv);
        for (int i = 128; i < 256; i++) {
            special[i] = true;
        }
        special[0] = true;
        special['\n'] = true;
        special['\r'] = true;
        special[csv ? dialect.quote() : '\\'] = true;
    }

    @Override
    public boolean next() {
        while (true) {
            bytes.startAt(next);
            row.begin(line);
            if (!scan()) {
                return false;
            }
            line += row.lines();
            if (row.isBlank() && skipsBlank) {
                continue;
            }
            if (!csv && row.isEndMark()) {
                return false;
            }
            count++;
            return true;
        }
    }

    /** Finds the end of the record that begins here; false when there is none. */
    private boolean scan() {
        byte[] array = bytes.array();
        int end = bytes.end();
        int at = bytes.start();
        boolean quoted = false;
        while (true) {
            while (at < end && !special[array[at] & 0xff]) {
                at++;
            }
            if (at >= end || (at + 1 == end && isEscape(array[at]))) {
                int done = at - bytes.start();
                if (bytes.isTooLong() || !bytes.more()) {
                    return endOfFile(quoted);
                }
                array = bytes.array();
                end = bytes.end();
                at = done;
                continue;
            }
            byte b = array[at++];
            if (b == '\n') {
                if (!quoted) {
                    ended(at - 1, at);
                    return true;
                }
                row.sawNewline();
            } else if (b == '\r') {
                row.sawReturn(quoted);
            } else if (b <= 0) {
                row.sawUnusual(b == 0);
            } else if (csv) {
                quoted = !quoted;
            } else {
                at = escaped(array, at);
            }
        }
    }

    private boolean isEscape(byte b) {
        return b == '\\' && !csv;
    }

    /** In text a backslash keeps the next byte from ending the record. */
    private int escaped(byte[] array, int at) {
        byte b = array[at];
        if (b == '\n') {
            row.sawNewline();
        } else if (b <= 0) {
            row.sawUnusual(b == 0);
        }
        return at + 1;
    }

    private boolean endOfFile(boolean quoted) {
        if (bytes.end() == bytes.start()) {
            return false;
        }
        row.isUnclosed(quoted || bytes.isTooLong());
        ended(bytes.end(), bytes.end());
        return true;
    }

    private void ended(int end, int following) {
        next = following;
        row.end(bytes.array(), bytes.start(), end);
    }

    /** Takes the first record for the header. */
    Line header() {
        Line header = next() ? row.copy() : row.copyOfNothing();
        count = 0;
        heading = List.of(header.original());
        return header;
    }

    /** Says how many columns there are, now that the header is known. */
    void hasColumns(int columns) {
        skipsBlank = columns != 1;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Row kept() {
        return row.copy();
    }

    @Override
    public List<byte[]> heading() {
        return heading;
    }

    @Override
    public String copyOptions() {
        return dialect.copyOptions(csv);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void close() {
        bytes.close();
    }
}
