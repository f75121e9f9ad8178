package dev.pgpx.types;

import dev.pgpx.types.bytes.PlainText;

/** {@code text} and the types that hold the same: {@code varchar}, {@code citext}. */
final class TextCodec extends BytesCodec<String> implements PlainText<String> {
    TextCodec(PgType type) {
        super(type, String.class);
    }

    @Override
    public String decode(byte[] bytes, int from, int length) {
        return Utf8.read(type(), bytes, from, length);
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
