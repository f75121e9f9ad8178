package dev.pgpx.transfer.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes COPY's text format off JSON, a line at a time. A JSON text has no control characters but white space between its parts, which a
 * column of type {@code json} keeps: line ends and tabs become spaces.
 */
final class UnescapedLines extends OutputStream {
    private final OutputStream out;
    private final boolean listed;
    private byte[] buffer = new byte[8192];
    private int filled;
    private boolean escaped;
    private boolean first = true;
    private boolean atStart = true;

    /**
     * A stream.
     *
     * @param listed whether commas stand between the lines, and nothing behind the last
     */
    UnescapedLines(OutputStream out, boolean listed) {
        this.out = out;
        this.listed = listed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            take(bytes[i]);
        }
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void take(byte b) throws IOException {
        if (atStart && listed && !first) {
            put((byte) ',');
            put((byte) '\n');
        }
        atStart = false;
        if (escaped) {
            escaped = false;
            put(b == '\\' ? b : (byte) ' ');
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '\n') {
            first = false;
            atStart = true;
            if (!listed) {
                put(b);
            }
        } else {
            put(b);
        }
    }

    private void put(byte b) throws IOException {
        if (filled == buffer.length) {
            out.write(buffer, 0, filled);
            filled = 0;
        }
        buffer[filled++] = b;
    }
}
