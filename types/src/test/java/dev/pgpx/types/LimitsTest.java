package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a column's type with a modifier would not keep is refused, in binary and in text. */
class LimitsTest {
    private static final Codec<BigDecimal> PRICE = Codecs.numeric(10, 2);

    private static <T> void assertLimited(Codec<T> codec, String type, String holds, List<T> good, List<T> bad) {
        String message = "PGPX-1052: a column of type " + type + " would not keep this value\n  it holds " + holds
                + "\n  Change the value (round or cut it where that is meant), or give the column a wider type.";
        bad.forEach(value -> Forms.assertRefused(codec, value, message));
        good.forEach(value -> Forms.assertRoundTrip(codec, value));
        for (T value : bad) {
            assertThat(codec.unlimited().text(value)).isNotNull(); // as comparisons need it
        }
        assertThat(codec.unlimited().unlimited()).isSameAs(codec.unlimited());
        assertThat(codec)
                .hasToString("Codec[" + type + " as " + codec.javaType().getSimpleName() + "]");
    }

    private static List<BigDecimal> decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    @Test
    void digitsThatTheServerWouldRoundAreRefused() {
        assertLimited(
                PRICE,
                "numeric(10,2)",
                "at most 8 digits before the decimal point and 2 after it",
                decimals("0", "0.000", "1.5", "1.500", "-99999999.99", "0.01", "0e-16000"),
                decimals("1.005", "99999999.995", "100000000", "0.001", "1e131071", "1e-16383"));
    }

    @Test
    void zerosAreNoDigits() {
        assertThat(PRICE.text(new BigDecimal("1.5000"))).isEqualTo("1.5000");
        assertThat(PRICE.decodeText("1.50")).isEqualByComparingTo("1.5");
        assertThat(PRICE.text(new BigDecimal("1e7"))).isEqualTo("10000000");
    }

    @Test
    void scalesBelowZeroAndAboveThePrecisionAreUnderstood() {
        assertLimited(
                Codecs.numeric(3, -2),
                "numeric(3,-2)",
                "whole multiples of 1e2 below 1e5",
                decimals("0", "100", "-99900"),
                decimals("150", "100000", "99"));
        assertLimited(
                Codecs.numeric(2, 4),
                "numeric(2,4)",
                "numbers below 1e-2 with at most 4 digits after the decimal point",
                decimals("0.0099", "0.001"),
                decimals("0.01", "0.00001"));
        assertLimited(
                Codecs.limited(Codecs.NUMERIC, 3),
                "numeric(3)",
                "at most 3 digits before the decimal point and 0 after it",
                decimals("999"),
                decimals("1000", "0.5"));
    }

    @Test
    void numericWithAPrecisionHasNoInfinity() {
        assertLimited(
                Codecs.limited(Codecs.NUMERIC_EXTENDED, 5, 1),
                "numeric(5,1)",
                "at most 4 digits before the decimal point and 1 after it",
                List.of(Numeric.NAN, Numeric.of(new BigDecimal("1.5"))),
                List.of(Numeric.INFINITY, Numeric.NEGATIVE_INFINITY, Numeric.of(new BigDecimal("1.55"))));
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        assertLimited(
                Codecs.varchar(2),
                "varchar(2)",
                "at most 2 characters",
                List.of("", "😀😀", "  "),
                List.of("abc", "ab ", "😀😀x"));
        assertLimited(
                Codecs.character(1), "character(1)", "at most 1 character", List.of("", "😀"), List.of("ab", " b"));
        assertLimited(Codecs.bit(2), "bit(2)", "exactly 2 bits", List.of(Bits.of("10")), List.of(Bits.of("1")));
        assertLimited(
                Codecs.varbit(2),
                "varbit(2)",
                "at most 2 bits",
                List.of(Bits.of(""), Bits.of("10")),
                List.of(Bits.of("101")));
    }

    @Test
    void fractionsThatTheServerWouldRoundAreRefused() {
        LocalDateTime second = LocalDateTime.of(2026, 11, 21, 23, 59, 59);
        String millis = "at most 3 digits after the decimal point of seconds";
        assertLimited(
                Codecs.timestamp(3),
                "timestamp(3)",
                millis,
                List.of(second, second.withNano(999_000_000)),
                List.of(second.withNano(999_999_000)));
        assertLimited(
                Codecs.timestamptz(0),
                "timestamptz(0)",
                "whole seconds",
                List.of(Instant.EPOCH.minusSeconds(1)),
                List.of(Instant.EPOCH.minusMillis(1)));
        assertLimited(
                Codecs.limited(Codecs.TIMESTAMP_EXTENDED, 3),
                "timestamp(3)",
                millis,
                List.of(Extended.infinity(), Extended.of(second)),
                List.of(Extended.of(second.withNano(1000))));
        assertLimited(
                Codecs.time(3),
                "time(3)",
                millis,
                List.of(LocalTime.MIN),
                List.of(LocalTime.MIN.withNano(999_999_000)));
        assertLimited(
                Codecs.limited(Codecs.TIME_OF_DAY, 3),
                "time(3)",
                millis,
                List.of(TimeOfDay.END_OF_DAY),
                List.of(new TimeOfDay(1)));
        assertLimited(
                Codecs.limited(Codecs.TIMETZ, 3),
                "timetz(3)",
                millis,
                List.of(new TimeWithOffset(new TimeOfDay(1000), 3600)),
                List.of(new TimeWithOffset(new TimeOfDay(1), 3600)));
        assertLimited(
                Codecs.interval(3),
                "interval(3)",
                millis,
                List.of(Interval.INFINITY, Interval.NEGATIVE_INFINITY, new Interval(1, 2, -3000)),
                List.of(new Interval(0, 0, -1)));
        assertLimited(
                Codecs.limited(Codecs.INTERVAL_DURATION, 3),
                "interval(3)",
                millis,
                List.of(Duration.ofMillis(-1)),
                List.of(Duration.ofNanos(-1000)));
        Forms.assertRoundTrip(Codecs.limited(Codecs.INTERVAL_PERIOD, 0), Period.ofDays(1));
    }

    @Test
    void arraysAndMappedTypesHaveTheLimitOfWhatIsBelow() {
        Codec<List<BigDecimal>> prices = Codecs.array(PRICE);
        assertThatThrownBy(() -> prices.text(decimals("1", "1.005"))).hasMessageContaining("numeric(10,2)");
        assertThat(prices.unlimited().text(decimals("1.005"))).isEqualTo("{1.005}");
        Codec<MultiArray<BigDecimal>> cube = Codecs.multiArray(PRICE);
        assertThat(cube.unlimited().text(MultiArray.of(List.of(1, 1), decimals("1.005"))))
                .isEqualTo("{{1.005}}");
        Codec<String> mapped = Codecs.map(PRICE, String.class, BigDecimal::toString, BigDecimal::new);
        assertThatThrownBy(() -> mapped.text("1.005")).hasMessageContaining("numeric(10,2)");
        assertThat(mapped.unlimited().text("1.005")).isEqualTo("1.005");
        assertThat(Codecs.array(Codecs.TEXT).unlimited()).hasToString("Codec[_text as List]");
    }

    @Test
    void aDomainKeepsItsLimitBecauseTheServerCastsToIt() {
        Codec<String> domain =
                Codecs.domain(PRICE, PgType.named("", "price"), String.class, BigDecimal::toString, BigDecimal::new);
        assertThat(domain.unlimited()).isSameAs(domain);
    }

    @Test
    void otherNumbersGoThroughNumericExactly() {
        Codec<Double> height = Codecs.numeric(Double.class, 5, 2);
        Forms.assertRoundTrip(height, 0.1);
        assertThatThrownBy(() -> height.text(0.1 + 0.2)).hasMessageContaining("numeric(5,2)");
        assertThatThrownBy(() -> height.text(Double.POSITIVE_INFINITY)).hasMessageContaining("numeric(5,2)");
        assertThat(height.unlimited().text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        Codec<Double> doubles = Codecs.numeric(Double.class);
        for (double value : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e-300, 1e300)) {
            Forms.assertRoundTrip(doubles, value);
        }
        Forms.assertRoundTrip(Codecs.numeric(Float.class), Float.NEGATIVE_INFINITY);
        Forms.assertRoundTrip(Codecs.numeric(Short.class), (short) -1);
        Forms.assertRoundTrip(Codecs.numeric(Integer.class), Integer.MIN_VALUE);
        Forms.assertRoundTrip(Codecs.numeric(BigInteger.class), BigInteger.TWO.pow(200));
    }

    @Test
    void refusesToReadANumberThatTheJavaTypeLacks() {
        String digits = "a number that is out of range or has more digits";
        assertUnheld(Double.class, "0.12345678901234567890", digits);
        assertUnheld(Double.class, "1" + "0".repeat(400), digits);
        assertUnheld(Long.class, "9223372036854775808", digits);
        assertUnheld(Integer.class, "0.5", digits);
        assertUnheld(Integer.class, "NaN", "NaN");
    }

    private static <N extends Number> void assertUnheld(Class<N> javaType, String text, String found) {
        assertThat(Forms.failure(() -> Codecs.numeric(javaType).decodeText(text)))
                .isEqualTo(Forms.notRepresentable("numeric", found, javaType.getSimpleName(), "java.math.BigDecimal"));
    }

    @Test
    void refusesTypesThatDoNotExist() {
        assertThatThrownBy(() -> Codecs.numeric(1001, 2))
                .hasMessage("numeric(1001,2) is no type: expected a number from 1 to 1000, found 1001");
        assertThatThrownBy(() -> Codecs.timestamp(7)).hasMessageContaining("expected a number from 0 to 6, found 7");
        assertThatThrownBy(() -> Codecs.varchar(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codecs.limited(Codecs.TIME))
                .hasMessage("time() is no type: expected 1 number between the parentheses, found 0");
        assertThatThrownBy(() -> Codecs.limited(Codecs.INT4, 3)).hasMessageContaining("takes no modifier");
        assertThatThrownBy(() -> Codecs.numeric(Byte.class)).hasMessageContaining("java.lang.Byte");
    }
}
