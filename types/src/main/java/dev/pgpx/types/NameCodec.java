package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** {@code name}: text of at most 63 bytes. A longer one would be cut by the server without a word, so it is refused. */
final class NameCodec extends TypeCodec<String> {
    private static final int MAX_BYTES = 63;

    NameCodec() {
        super(PgType.builtIn("name", 19, 1003), String.class);
    }

    @Override
    public String decode(ByteBuffer in) {
        return Utf8.read(type(), in);
    }

    @Override
    public String decodeText(String text) {
        return text;
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

    private void check(String value) {
        if (value.length() > MAX_BYTES / 3 && value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw outOfRange("at most 63 bytes of UTF-8");
        }
    }
}
