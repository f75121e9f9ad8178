package dev.pgpx.transfer.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes COPY's text format off lines of text: what was one value is written as it is. */
final class UnescapedText extends OutputStream {
    private static final String PLAIN = "bfnrtv";
    private static final String MEANT = "\b\f\n\r\t\u000b";

    private final OutputStream out;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private boolean escaped;

    UnescapedText(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        buffer.reset();
        for (int i = offset; i < offset + length; i++) {
            byte b = bytes[i];
            if (escaped) {
                escaped = false;
                int known = PLAIN.indexOf((char) b);
                buffer.write(known < 0 ? b : MEANT.charAt(known));
            } else if (b == '\\') {
                escaped = true;
            } else {
                buffer.write(b);
            }
        }
        buffer.writeTo(out);
    }
}
