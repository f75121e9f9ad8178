package dev.pgpx.transfer.input;

import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record of CSV or text, which may go over several lines. */
final class Line implements Row {
    private static final int LONGEST_EXCERPT = 60;

    private final String name;
    private final CsvDialect dialect;
    private final boolean csv;
    private byte[] array = {};
    private int start;
    private int end;
    private long line;
    private int newlines;
    private int returns;
    private boolean bareReturn;
    private boolean unclosed;
    private boolean unusual;
    private boolean zero;
    private boolean endsWithReturn;

    Line(String name, CsvDialect dialect, boolean csv) {
        this.name = name;
        this.dialect = dialect;
        this.csv = csv;
    }

    void begin(long number) {
        line = number;
        newlines = 0;
        returns = 0;
        bareReturn = false;
        unclosed = false;
        unusual = false;
        zero = false;
    }

    void sawNewline() {
        newlines++;
    }

    void sawReturn(boolean quoted) {
        if (quoted) {
            returns++;
        } else {
            bareReturn = true;
        }
    }

    void sawUnusual(boolean isZero) {
        unusual = true;
        zero |= isZero;
    }

    void isUnclosed(boolean yes) {
        unclosed = yes;
    }

    void end(byte[] in, int from, int to) {
        array = in;
        start = from;
        endsWithReturn = !unclosed && bareReturn && to > from && in[to - 1] == '\r';
        end = endsWithReturn ? to - 1 : to;
    }

    /** How many lines of the file it takes. */
    int lines() {
        return newlines + 1;
    }

    boolean isBlank() {
        return start == end;
    }

    /** {@code \.} on a line of its own, with which psql ends the data of a COPY. */
    boolean isEndMark() {
        return end - start == 2 && array[start] == '\\' && array[start + 1] == '.';
    }

    Line copy() {
        Line copy = new Line(name, dialect, csv);
        copy.begin(line);
        copy.newlines = newlines;
        copy.returns = returns;
        copy.bareReturn = bareReturn;
        copy.unclosed = unclosed;
        copy.unusual = unusual;
        copy.zero = zero;
        copy.array = Arrays.copyOfRange(array, start, end);
        copy.start = 0;
        copy.end = end - start;
        return copy;
    }

    Line copyOfNothing() {
        Line copy = new Line(name, dialect, csv);
        copy.begin(line);
        return copy;
    }

    @Override
    public void copyTo(OutputStream out) throws IOException {
        if (csv && isEndMark()) {
            // servers before 18 take it for the end of the data
            out.write(dialect.quote());
            out.write(array, start, end - start);
            out.write(dialect.quote());
        } else {
            out.write(array, start, end - start);
        }
        out.write('\n');
    }

    @Override
    public int serverLines(boolean first) {
        if (!csv) {
            return 1;
        }
        return 1 + (first ? returns : newlines);
    }

    @Override
    public byte[] original() {
        return Arrays.copyOfRange(array, start, end);
    }

    @Override
    public int size() {
        return end - start + 1;
    }

    @Override
    public Place place() {
        return new Place(name, line, 1);
    }

    @Override
    public Place place(int index) {
        int at = valueStart(index);
        return at < 0 ? place() : placeAt(at);
    }

    private Place placeAt(int at) {
        long lines = line;
        int lineStart = start;
        for (int i = start; i < at; i++) {
            if (array[i] == '\n') {
                lines++;
                lineStart = i + 1;
            }
        }
        long column = 1;
        for (int i = lineStart; i < at; i++) {
            if ((array[i] & 0xc0) != 0x80) { // bytes that continue a character are none
                column++;
            }
        }
        return new Place(name, lines, column);
    }

    /** Where a value begins, by its position; -1 when there is none. */
    private int valueStart(int index) {
        int at = start;
        for (int i = 0; i < index && at >= 0; i++) {
            at = valueEnd(at) < end ? valueEnd(at) + 1 : -1;
        }
        return index < 0 ? -1 : at;
    }

    private int valueEnd(int from) {
        boolean quoted = false;
        for (int i = from; i < end; i++) {
            byte b = array[i];
            if (b == dialect.delimiter() && !quoted) {
                return i;
            }
            if (csv && b == dialect.quote()) {
                quoted = !quoted;
            } else if (!csv && b == '\\') {
                i++;
            }
        }
        return end;
    }

    @Override
    public String excerpt(int index) {
        int from = valueStart(index);
        if (from < 0) {
            return "";
        }
        String text = new String(array, from, valueEnd(from) - from, StandardCharsets.UTF_8);
        int length = Math.min(text.length(), LONGEST_EXCERPT);
        return length < text.length() ? text.substring(0, length) + "…" : text;
    }

    @Override
    public int values() {
        int count = 1;
        for (int at = valueEnd(start); at < end; at = valueEnd(at + 1)) {
            count++;
        }
        return count;
    }

    @Override
    public @Nullable Problem fault() {
        if (unclosed) {
            return TransferException.problem("PGPX-2312", dialect.quote()).at(place().toString());
        }
        if (!unusual) {
            return null;
        }
        if (zero) {
            int at = start;
            while (array[at] != 0) {
                at++;
            }
            return TransferException.problem("PGPX-2313").at(placeAt(at).toString());
        }
        int at = Utf8.firstWrong(array, start, end);
        return at < 0
                ? null
                : TransferException.problem("PGPX-2314", String.format("0x%02x", array[at] & 0xff))
                        .at(placeAt(at).toString());
    }
}
