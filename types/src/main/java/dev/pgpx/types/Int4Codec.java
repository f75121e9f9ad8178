package dev.pgpx.types;

/** {@code int4}: 4 bytes, or decimal digits. */
final class Int4Codec extends BytesCodec<Integer> {
    Int4Codec() {
        super(PgType.builtIn("int4", 23, 1007), Integer.class);
    }

    @Override
    public Integer decode(byte[] bytes, int from, int length) {
        requireSize(length, 4);
        return int4(bytes, from);
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
