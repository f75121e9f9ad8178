package dev.pgpx.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;

/**
 * Java's other numbers in {@code numeric} columns. A binary fraction goes as the shortest decimal number that stands for it,
 * and a number that the Java type has no value for is refused when read.
 */
final class NumbersAsNumeric {
    private static final Map<Class<?>, Function<BigDecimal, Number>> EXACT = Map.of(
            Short.class, BigDecimal::shortValueExact,
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            Float.class, BigDecimal::floatValue,
            Double.class, BigDecimal::doubleValue);

    private NumbersAsNumeric() {}

    static <N extends Number> Codec<N> over(Codec<Numeric> numerics, Class<N> javaType) {
        Function<BigDecimal, Number> conversion = EXACT.get(javaType);
        if (conversion == null) {
            throw new IllegalArgumentException(javaType.getName() + " is none of the numbers that numeric is read as");
        }
        return Codecs.map(
                numerics,
                javaType,
                value -> javaType.cast(number(value, javaType, conversion)),
                NumbersAsNumeric::numeric);
    }

    private static Number number(Numeric value, Class<?> javaType, Function<BigDecimal, Number> conversion) {
        BigDecimal decimal = value.orNull();
        return decimal == null ? special(value, javaType) : exact(decimal, javaType, conversion);
    }

    private static Number special(Numeric value, Class<?> javaType) {
        double fraction = Double.parseDouble(value.toString()); // Java and PostgreSQL write them alike
        if (javaType == Double.class) {
            return fraction;
        }
        if (javaType == Float.class) {
            return (float) fraction;
        }
        throw notRepresentable(value.toString(), javaType);
    }

    private static Number exact(BigDecimal decimal, Class<?> javaType, Function<BigDecimal, Number> conversion) {
        try {
            Number number = conversion.apply(decimal);
            BigDecimal back = numeric(number).orNull();
            if (back != null && back.compareTo(decimal) == 0) {
                return number;
            }
        } catch (ArithmeticException e) { // a fraction, or out of range: told below, without the number
        }
        throw notRepresentable("a number that is out of range or has more digits", javaType);
    }

    private static ValueException notRepresentable(String found, Class<?> javaType) {
        return ValueException.notRepresentable(NumericCodec.TYPE, found, javaType, "java.math.BigDecimal");
    }

    private static Numeric numeric(Number number) {
        double fraction = number instanceof Double || number instanceof Float ? number.doubleValue() : 0;
        if (Double.isNaN(fraction)) {
            return Numeric.NAN;
        }
        if (Double.isInfinite(fraction)) {
            return fraction > 0 ? Numeric.INFINITY : Numeric.NEGATIVE_INFINITY;
        }
        return Numeric.of(new BigDecimal(number.toString()));
    }
}
