package dev.pgpx.types;

/** {@code int8}: 8 bytes, or decimal digits. */
final class Int8Codec extends BytesCodec<Long> {
    Int8Codec() {
        super(PgType.builtIn("int8", 20, 1016), Long.class);
    }

    @Override
    public Long decode(byte[] bytes, int from, int length) {
        requireSize(length, 8);
        return int8(bytes, from);
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
