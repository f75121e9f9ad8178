package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * {@code character(n)}, whose trailing spaces mean nothing: the server adds and drops them as the length demands. So they are
 * dropped when read and refused when written, and what is read equals what was written.
 */
final class BpcharCodec extends TypeCodec<String> {
    BpcharCodec() {
        super(PgType.builtIn("bpchar", 1042, 1014), String.class);
    }

    @Override
    public String decode(ByteBuffer in) {
        return strip(Utf8.read(type(), in));
    }

    @Override
    public String decodeText(String text) {
        return strip(text);
    }

    @Override
    public void encode(String value, BinaryWriter out) {
        check(value);
        Utf8.write(type(), value, out);
    }

    @Override
    public void encodeText(String value, StringBuilder out) {
        check(value);
        Utf8.check(type(), value);
        out.append(value);
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private void check(String value) {
        if (value.endsWith(" ")) {
            throw outOfRange("text without trailing spaces, which character(n) does not keep");
        }
    }
}
