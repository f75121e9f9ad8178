package dev.pgpx.types;

/** {@code int2}: 2 bytes, or decimal digits. */
final class Int2Codec extends BytesCodec<Short> {
    Int2Codec() {
        super(PgType.builtIn("int2", 21, 1005), Short.class);
    }

    @Override
    public Short decode(byte[] bytes, int from, int length) {
        requireSize(length, 2);
        return (short) int2(bytes, from);
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
