package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code int8}: 8 bytes, or decimal digits. */
final class Int8Codec extends TypeCodec<Long> {
    Int8Codec() {
        super(PgType.builtIn("int8", 20, 1016), Long.class);
    }

    @Override
    public Long decode(ByteBuffer in) {
        requireSize(in, 8);
        return in.getLong();
    }

    @Override
    public Long decodeText(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw unreadable("not a number of 64 bits");
        }
    }

    @Override
    public void encode(Long value, BinaryWriter out) {
        out.writeLong(value);
    }

    @Override
    public void encodeText(Long value, StringBuilder out) {
        out.append(value.longValue());
    }
}
