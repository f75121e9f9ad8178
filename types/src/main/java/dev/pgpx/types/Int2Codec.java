package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code int2}: 2 bytes, or decimal digits. */
final class Int2Codec extends TypeCodec<Short> {
    Int2Codec() {
        super(PgType.builtIn("int2", 21, 1005), Short.class);
    }

    @Override
    public Short decode(ByteBuffer in) {
        requireSize(in, 2);
        return in.getShort();
    }

    @Override
    public Short decodeText(String text) {
        try {
            return Short.parseShort(text);
        } catch (NumberFormatException e) {
            throw unreadable("not a number of 16 bits");
        }
    }

    @Override
    public void encode(Short value, BinaryWriter out) {
        out.writeShort(value);
    }

    @Override
    public void encodeText(Short value, StringBuilder out) {
        out.append(value.shortValue());
    }
}
