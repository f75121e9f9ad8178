package dev.pgpx.types;

/**
 * {@code float8}: IEEE 754 in both places, so every value is kept, the sign of zero and the infinities too; of NaN there is one.
 * The text form is Java's, which names exactly one value; the server reads it exactly.
 */
final class Float8Codec extends BytesCodec<Double> {
    Float8Codec() {
        super(PgType.builtIn("float8", 701, 1022), Double.class);
    }

    @Override
    public Double decode(byte[] bytes, int from, int length) {
        requireSize(length, 8);
        return Double.longBitsToDouble(int8(bytes, from));
    }

    @Override
    public Double decodeText(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw unreadable("not a number");
        }
    }

    @Override
    public void encode(Double value, BinaryWriter out) {
        out.writeLong(Double.doubleToLongBits(value));
    }

    @Override
    public void encodeText(Double value, StringBuilder out) {
        out.append(value.doubleValue());
    }
}
