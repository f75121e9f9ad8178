package dev.pgpx.types;

import java.math.BigDecimal;
import java.nio.ByteBuffer;

/** {@code numeric} with NaN and the infinities, which are signs of their own in binary form. */
final class ExtendedNumericCodec extends TypeCodec<Numeric> {
    private static final int SIGN_OFFSET = 4;

    private final Codec<BigDecimal> finite;

    ExtendedNumericCodec(Codec<BigDecimal> finite) {
        super(NumericCodec.TYPE, Numeric.class);
        this.finite = finite;
    }

    @Override
    public Numeric decode(ByteBuffer in) {
        requireAtLeast(in, 8);
        Numeric special =
                switch (in.getShort(in.position() + SIGN_OFFSET) & 0xFFFF) {
                    case NumericCodec.NAN -> Numeric.NAN;
                    case NumericCodec.POSITIVE_INFINITY -> Numeric.INFINITY;
                    case NumericCodec.NEGATIVE_INFINITY -> Numeric.NEGATIVE_INFINITY;
                    default -> null;
                };
        if (special == null) {
            return Numeric.of(finite.decode(in));
        }
        in.position(in.limit());
        return special;
    }

    @Override
    public Numeric decodeText(String text) {
        return switch (text) {
            case "NaN" -> Numeric.NAN;
            case "Infinity" -> Numeric.INFINITY;
            case "-Infinity" -> Numeric.NEGATIVE_INFINITY;
            default -> Numeric.of(finite.decodeText(text));
        };
    }

    @Override
    public void encode(Numeric value, BinaryWriter out) {
        BigDecimal number = value.orNull();
        if (number != null) {
            finite.encode(number, out);
        } else {
            out.writeInt(0);
            out.writeShort(sign(value));
            out.writeShort(0);
        }
    }

    private static int sign(Numeric special) {
        if (special.equals(Numeric.NAN)) {
            return NumericCodec.NAN;
        }
        return special.equals(Numeric.INFINITY) ? NumericCodec.POSITIVE_INFINITY : NumericCodec.NEGATIVE_INFINITY;
    }

    @Override
    public void encodeText(Numeric value, StringBuilder out) {
        BigDecimal number = value.orNull();
        if (number != null) {
            finite.encodeText(number, out);
        } else {
            out.append(value);
        }
    }
}
