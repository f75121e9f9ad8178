package dev.pgpx.types;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimal numbers of many digits, which JDKs before 19 read in time that grows with the square of their number. */
final class LongNumbers {
    private static final int SHORT = 1_000;

    private LongNumbers() {}

    /** The number that a text of digits, with a sign or a point or both, stands for. */
    static BigDecimal decimal(String text) {
        int point = text.indexOf('.');
        if (text.length() <= SHORT || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return new BigDecimal(text);
        }
        boolean negative = text.charAt(0) == '-';
        String digits = text.substring(negative ? 1 : 0);
        int scale = point < 0 ? 0 : text.length() - 1 - point;
        BigInteger unscaled = integer(point < 0 ? digits : digits.replace(".", ""));
        return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
    }

    /** The number of digits without a sign, put together of two halves. */
    static BigInteger integer(String digits) {
        if (digits.length() <= SHORT) {
            return new BigInteger(digits);
        }
        int half = digits.length() / 2;
        BigInteger high = integer(digits.substring(0, half));
        BigInteger low = integer(digits.substring(half));
        return high.multiply(BigInteger.TEN.pow(digits.length() - half)).add(low);
    }
}
