package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code text} and the types that hold the same: {@code varchar}, {@code citext}. */
final class TextCodec extends TypeCodec<String> {
    TextCodec(PgType type) {
        super(type, String.class);
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
        Utf8.write(type(), value, out);
    }

    @Override
    public void encodeText(String value, StringBuilder out) {
        Utf8.check(type(), value);
        out.append(value);
    }
}
