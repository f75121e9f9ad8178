package dev.pgpx.types;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code numeric} as {@code BigDecimal}: the value and the number of digits after the point are kept. PostgreSQL has no
 * scale below zero, so {@code 1E+3} comes back as {@code 1000}.
 *
 * <p>Binary: the number of base-10000 digits, the weight of the first, the sign, the number of decimal digits after the
 * point, then the digits; groups of four stand at both sides of the point.
 */
final class NumericCodec extends BytesCodec<BigDecimal> {
    static final PgType TYPE = PgType.builtIn("numeric", 1700, 1231);
    static final int POSITIVE = 0x0000;
    static final int NEGATIVE = 0x4000;
    static final int NAN = 0xC000;
    static final int POSITIVE_INFINITY = 0xD000;
    static final int NEGATIVE_INFINITY = 0xF000;

    private static final int MAX_INTEGER_DIGITS = 131_072;
    private static final int MAX_SCALE = 16_383;
    private static final int MAX_LONG_DIGITS = 18;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    NumericCodec() {
        super(TYPE, BigDecimal.class);
    }

    @Override
    public BigDecimal decode(byte[] bytes, int from, int length) {
        requireAtLeast(length, 8);
        int count = int2(bytes, from) & 0xFFFF;
        int weight = int2(bytes, from + 2);
        int sign = int2(bytes, from + 4) & 0xFFFF;
        int scale = int2(bytes, from + 6);
        requireSize(length - 8, 2 * count);
        if (sign != POSITIVE && sign != NEGATIVE) {
            throw special(sign);
        }
        int exponent = 4 * (weight - count + 1);
        BigDecimal value = count <= 4
                ? small(bytes, from + 8, count, exponent, scale)
                : large(bytes, from + 8, count, exponent, scale);
        return sign == NEGATIVE ? value.negate() : value;
    }

    private ValueException special(int sign) {
        return switch (sign) {
            case NAN -> notRepresentable("NaN");
            case POSITIVE_INFINITY -> notRepresentable("Infinity");
            case NEGATIVE_INFINITY -> notRepresentable("-Infinity");
            default -> unreadable("an unknown sign");
        };
    }

    private ValueException notRepresentable(String found) {
        return ValueException.notRepresentable(type(), found, BigDecimal.class, "dev.pgpx.types.Numeric");
    }

    /** Up to 16 decimal digits, which fit a long together with most of the zeros around them. */
    private BigDecimal small(byte[] bytes, int at, int count, int exponent, int scale) {
        long digits = 0;
        for (int i = 0; i < count; i++) {
            digits = digits * 10_000 + digit(bytes, at + 2 * i);
        }
        int shift = exponent + scale;
        if (digits == 0) {
            return BigDecimal.valueOf(0, scale);
        }
        if (shift < 0 && shift > -4 && digits % POWERS_OF_TEN[-shift] == 0) {
            return BigDecimal.valueOf(digits / POWERS_OF_TEN[-shift], scale);
        }
        if (shift >= 0 && shift <= 2) {
            return BigDecimal.valueOf(digits * POWERS_OF_TEN[shift], scale);
        }
        return rescaled(BigDecimal.valueOf(digits, -exponent), scale);
    }

    private BigDecimal large(byte[] bytes, int at, int count, int exponent, int scale) {
        char[] digits = new char[4 * count];
        for (int i = 0; i < digits.length; i += 4) {
            int digit = digit(bytes, at + i / 2);
            digits[i] = (char) ('0' + digit / 1000);
            digits[i + 1] = (char) ('0' + digit / 100 % 10);
            digits[i + 2] = (char) ('0' + digit / 10 % 10);
            digits[i + 3] = (char) ('0' + digit % 10);
        }
        return rescaled(new BigDecimal(LongNumbers.integer(new String(digits)), -exponent), scale);
    }

    private int digit(byte[] bytes, int at) {
        int digit = int2(bytes, at);
        if (digit < 0 || digit > 9999) {
            throw unreadable("a digit beyond 9999");
        }
        return digit;
    }

    private BigDecimal rescaled(BigDecimal value, int scale) {
        try {
            return value.setScale(scale);
        } catch (ArithmeticException e) {
            throw ValueException.unreadable(type(), "more digits after the point than its scale says", e);
        }
    }

    @Override
    public BigDecimal decodeText(String text) {
        try {
            return LongNumbers.decimal(text);
        } catch (NumberFormatException e) {
            throw switch (text) {
                case "NaN", "Infinity", "-Infinity" -> notRepresentable(text);
                default -> unreadable("not a decimal number");
            };
        }
    }

    @Override
    public void encode(BigDecimal value, BinaryWriter out) {
        check(value);
        BigDecimal plain = plain(value);
        int scale = plain.scale();
        int padding = -scale & 3;
        int fractionGroups = (scale + padding) / 4;
        if (plain.signum() == 0) {
            writeHeader(out, 0, 0, POSITIVE, scale);
        } else if (plain.precision() + padding <= MAX_LONG_DIGITS) {
            long digits = Math.abs(plain.unscaledValue().longValue()) * POWERS_OF_TEN[padding];
            writeSmall(out, digits, fractionGroups, plain.signum() < 0 ? NEGATIVE : POSITIVE, scale);
        } else {
            writeLarge(out, plain.unscaledValue(), padding, fractionGroups, scale);
        }
    }

    private static void writeSmall(BinaryWriter out, long digits, int fractionGroups, int sign, int scale) {
        int count = groupsOf(digits);
        writeHeader(out, count, count - 1 - fractionGroups, sign, scale);
        if (count > 4) {
            out.writeShort((int) (digits / 10_000_000_000_000_000L));
        }
        if (count > 3) {
            out.writeShort((int) (digits / 1_000_000_000_000L % 10_000));
        }
        if (count > 2) {
            out.writeShort((int) (digits / 100_000_000 % 10_000));
        }
        if (count > 1) {
            out.writeShort((int) (digits / 10_000 % 10_000));
        }
        out.writeShort((int) (digits % 10_000));
    }

    /** Groups of four digits, told without dividing: by constants that is a multiplication, by a variable it takes long. */
    private static int groupsOf(long digits) {
        if (digits < 100_000_000) {
            return digits < 10_000 ? 1 : 2;
        }
        if (digits < 10_000_000_000_000_000L) {
            return digits < 1_000_000_000_000L ? 3 : 4;
        }
        return 5;
    }

    private static void writeLarge(BinaryWriter out, BigInteger unscaled, int padding, int fractionGroups, int scale) {
        String digits = unscaled.abs().toString();
        int length = digits.length() + padding;
        int count = (length + 3) / 4;
        writeHeader(out, count, count - 1 - fractionGroups, unscaled.signum() < 0 ? NEGATIVE : POSITIVE, scale);
        int end = length - 4 * (count - 1);
        for (int at = 0; at < length; end += 4) {
            int group = 0;
            for (; at < end; at++) {
                group = 10 * group + (at < digits.length() ? digits.charAt(at) - '0' : 0);
            }
            out.writeShort(group);
        }
    }

    private static void writeHeader(BinaryWriter out, int count, int weight, int sign, int scale) {
        out.writeShort(count);
        out.writeShort(weight);
        out.writeShort(sign);
        out.writeShort(scale);
    }

    @Override
    public void encodeText(BigDecimal value, StringBuilder out) {
        check(value);
        out.append(plain(value).toPlainString());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void check(BigDecimal value) {
        if (value.scale() > MAX_SCALE) {
            throw outOfRange("at most 16383 digits after the decimal point");
        }
        if (value.signum() != 0 && (long) value.precision() - value.scale() > MAX_INTEGER_DIGITS) {
            throw outOfRange("at most 131072 digits before the decimal point");
        }
    }

    private static long[] powersOfTen() {
        long[] powers = new long[4];
        long power = 1;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power;
            power *= 10;
        }
        return powers;
    }
}
