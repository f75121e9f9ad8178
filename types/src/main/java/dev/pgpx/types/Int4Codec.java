package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code int4}: 4 bytes, or decimal digits. */
final class Int4Codec extends TypeCodec<Integer> {
    Int4Codec() {
        super(PgType.builtIn("int4", 23, 1007), Integer.class);
    }

    @Override
    public Integer decode(ByteBuffer in) {
        requireSize(in, 4);
        return in.getInt();
    }

    @Override
    public Integer decodeText(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw unreadable("not a number of 32 bits");
        }
    }

    @Override
    public void encode(Integer value, BinaryWriter out) {
        out.writeInt(value);
    }

    @Override
    public void encodeText(Integer value, StringBuilder out) {
        out.append(value.intValue());
    }
}
