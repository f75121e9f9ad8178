package dev.pgpx.types;

/**
 * {@code float4}: IEEE 754 in both places, so every value is kept, the sign of zero and the infinities too; of NaN there is one.
 * The text form is Java's, which names exactly one value; the server reads it exactly.
 */
final class Float4Codec extends BytesCodec<Float> {
    Float4Codec() {
        super(PgType.builtIn("float4", 700, 1021), Float.class);
    }

    @Override
    public Float decode(byte[] bytes, int from, int length) {
        requireSize(length, 4);
        return Float.intBitsToFloat(int4(bytes, from));
    }

    @Override
    public Float decodeText(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw unreadable("not a number");
        }
    }

    @Override
    public void encode(Float value, BinaryWriter out) {
        out.writeInt(Float.floatToIntBits(value));
    }

    @Override
    public void encodeText(Float value, StringBuilder out) {
        out.append(value.floatValue());
    }
}
