package dev.pgpx.types;

import dev.pgpx.types.LimitedCodec.Limit;
import java.math.BigDecimal;

/**
 * Limits of {@code numeric(precision, scale)}. The server adds zeros after the point, which changes no value, and rounds
 * digits away, which does. Scales below zero and above the precision are for servers from 15 on.
 */
final class DigitLimits {
    private static final int MAX_PRECISION = 1000;

    private DigitLimits() {}

    static Limit<Object> of(String type, int... modifiers) {
        Limits.requireCount(type, modifiers, 1, 2);
        int precision = Limits.require(type, modifiers[0], 1, MAX_PRECISION);
        int scale = modifiers.length == 1 ? 0 : Limits.require(type, modifiers[1], -MAX_PRECISION, MAX_PRECISION);
        return new Limit<>(type, holds(precision, scale), value -> fits(value, precision, scale));
    }

    private static String holds(int precision, int scale) {
        if (scale < 0) {
            return "whole multiples of 1e" + -scale + " below 1e" + (precision - scale);
        }
        return scale > precision
                ? "numbers below 1e" + (precision - scale) + " with at most " + scale
                        + " digits after the decimal point"
                : "at most " + (precision - scale) + " digits before the decimal point and " + scale + " after it";
    }

    private static boolean fits(Object value, int precision, int scale) {
        BigDecimal number = value instanceof Numeric numeric ? numeric.orNull() : (BigDecimal) value;
        return number == null ? value.equals(Numeric.NAN) : fits(number, precision, scale);
    }

    private static boolean fits(BigDecimal number, int precision, int scale) {
        if (number.signum() == 0) {
            return true;
        }
        long integerDigits = (long) number.precision() - number.scale();
        return integerDigits <= (long) precision - scale
                && (number.scale() <= scale || number.stripTrailingZeros().scale() <= scale);
    }
}
