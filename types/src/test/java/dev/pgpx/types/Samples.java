package dev.pgpx.types;

import static dev.pgpx.types.PgType.builtIn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values that must come back as they went, by codec: hand-picked extremes, then random ones from a fixed seed. Written for
 * any test that has a way to send values somewhere and back.
 */
public final class Samples {
    private static final int RANDOM_VALUES = 40;

    /**
     * Values of one codec.
     *
     * @param codec converts them
     * @param values all of them different from null
     * @param since the first server that has them all
     * @param <T> their type
     */
    public record Sample<T>(Codec<T> codec, List<T> values, int since) {
        Sample(Codec<T> codec, List<T> values) {
            this(codec, values, 13);
        }

        @Override
        public String toString() {
            return codec + " (" + values.size() + " values)";
        }
    }

    private Samples() {}

    /** All samples, and arrays of each. */
    public static List<Sample<?>> all() {
        List<Sample<?>> samples = new ArrayList<>();
        samples.addAll(scalars());
        samples.addAll(ranges());
        samples.addAll(MoreSamples.all());
        for (Sample<?> sample : List.copyOf(samples)) {
            if (sample.codec().type().arrayOid() != 0) {
                samples.add(arrays(sample));
            }
        }
        return samples;
    }

    /** Random samples of the extensions citext, hstore and ltree. */
    public static List<Sample<?>> extensions(long seed) {
        return RandomTextSamples.extensions(new SplittableRandom(seed));
    }

    /** Samples of the extensions citext, hstore and ltree. */
    public static List<Sample<?>> extensions() {
        return MoreSamples.extensions();
    }

    /** Null first, each value, null last; and the array without elements. */
    private static <E> Sample<List<E>> arrays(Sample<E> sample) {
        List<E> elements = new ArrayList<>();
        elements.add(null);
        elements.addAll(sample.values());
        elements.add(null);
        return new Sample<>(
                Codecs.array(sample.codec()), List.of(elements, sample.values(), List.of()), sample.since());
    }

    private static List<Sample<?>> scalars() {
        List<Sample<?>> samples = new ArrayList<>();
        samples.add(new Sample<>(Codecs.BOOL, List.of(true, false)));
        samples.add(sample(Codecs.INT2, r -> (short) r.nextInt(), (short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
        samples.add(sample(Codecs.INT4, Random::nextInt, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
        samples.add(sample(Codecs.INT8, Random::nextLong, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
        samples.add(sample(
                Codecs.FLOAT4,
                r -> Float.intBitsToFloat(r.nextInt()),
                0f,
                -0f,
                0.1f,
                Float.MIN_VALUE,
                Float.MIN_NORMAL,
                -Float.MAX_VALUE,
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY));
        samples.add(sample(
                Codecs.FLOAT8,
                r -> Double.longBitsToDouble(r.nextLong()),
                0d,
                -0d,
                0.1,
                2e-3,
                2.2250738585072012e-308,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY));
        samples.add(new Sample<>(Codecs.NUMERIC, numerics()));
        samples.add(texts(Codecs.TEXT));
        samples.add(texts(Codecs.VARCHAR));
        samples.add(new Sample<>(Codecs.BPCHAR, List.of("", "a", " b", "NULL", "ß€😀")));
        samples.add(new Sample<>(Codecs.NAME, List.of("", "pg_class", "a".repeat(63), "é".repeat(31))));
        samples.add(sample(Codecs.BYTEA, Samples::bytes, new byte[0], new byte[] {0, -1, '\\', 'x'}));
        samples.add(new Sample<>(Codecs.UUID, List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, Long.MIN_VALUE))));
        samples.add(new Sample<>(Codecs.JSON, List.of(Json.NULL, Json.of("{\"b\" : 1.50,\"a\":[\"é😀\\n\", null]}"))));
        samples.add(new Sample<>(Codecs.JSONB, List.of(Json.NULL, Json.of("{\"a\": [1.50, \"é😀\\n\"], \"b\": {}}"))));
        samples.addAll(times());
        return samples;
    }

    private static Sample<String> texts(Codec<String> codec) {
        return sample(
                codec,
                Samples::text,
                "",
                " ",
                "NULL",
                "null",
                "a\"b\\c",
                "{},;()[]",
                "\t\r\n",
                "\u0001\u007f",
                "ß€",
                "😀\uFFFD\uFFFF",
                "İıi",
                "x".repeat(10_000));
    }

    private static List<BigDecimal> numerics() {
        List<BigDecimal> values = new ArrayList<>();
        for (String text : List.of(
                "0",
                "0.00",
                "1",
                "-1",
                "1.50",
                "-0.00012",
                "0.0001",
                "0.00001",
                "9999",
                "10000",
                "100000000",
                "12345678.9",
                "1000000000000000000",
                "99999999999999999.9",
                "999999999999999999",
                "9223372036854775807",
                "-9223372036854775808",
                "9999999999999999.9999",
                "0.1234567890123456789",
                "100.000000000000000000000000",
                "1e-16383",
                "0e-16383")) {
            values.add(new BigDecimal(text));
        }
        Random random = new Random(1700);
        for (int i = 0; i < 5 * RANDOM_VALUES; i++) {
            values.add(new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60)));
        }
        return values;
    }

    /** Numbers at the limits of the type; on their own, because they take long. */
    public static Sample<BigDecimal> hugeNumerics() {
        BigInteger limit = BigInteger.TEN.pow(131_072);
        return new Sample<>(
                Codecs.NUMERIC,
                List.of(
                        new BigDecimal(limit.divide(BigInteger.TEN).negate()),
                        new BigDecimal(limit.subtract(BigInteger.ONE), 16_383)));
    }

    private static List<Sample<?>> times() {
        LocalDate firstDay = LocalDate.of(-4713, 11, 24);
        LocalDateTime first = firstDay.atStartOfDay();
        LocalDateTime last = LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000);
        Sample<LocalDate> dates = sample(
                Codecs.DATE,
                r -> LocalDate.ofEpochDay(r.nextInt(2_000_000) - 1_000_000),
                firstDay,
                LocalDate.of(5_874_897, 12, 31),
                LocalDate.of(0, 12, 31),
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10000, 1, 1));
        Sample<LocalDateTime> timestamps = sample(
                Codecs.TIMESTAMP,
                r -> LocalDateTime.ofEpochSecond(r.nextInt() * 20L, r.nextInt(1_000_000) * 1000, ZoneOffset.UTC),
                first,
                last,
                LocalDateTime.of(0, 2, 29, 12, 0, 0, 500_000_000),
                LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2000, 1, 1, 0, 0),
                LocalDateTime.of(2024, 3, 31, 2, 30));
        List<Instant> instants = timestamps.values().stream()
                .map(t -> t.toInstant(ZoneOffset.UTC))
                .toList();
        List<OffsetDateTime> offsets = timestamps.values().stream()
                .map(t -> t.atOffset(ZoneOffset.UTC))
                .toList();
        return List.of(
                dates,
                timestamps,
                new Sample<>(Codecs.TIMESTAMPTZ, instants),
                new Sample<>(Codecs.TIMESTAMPTZ_OFFSET, offsets),
                extended(Codecs.DATE_EXTENDED, dates.values()),
                extended(Codecs.TIMESTAMP_EXTENDED, timestamps.values()),
                extended(Codecs.TIMESTAMPTZ_EXTENDED, instants),
                sample(
                        Codecs.TIME,
                        r -> LocalTime.ofNanoOfDay(r.nextInt(86_400_000) * 1_000_000L + r.nextInt(1000) * 1000L),
                        LocalTime.MIDNIGHT,
                        LocalTime.of(23, 59, 59, 999_999_000),
                        LocalTime.of(0, 0, 0, 1000)),
                new Sample<>(Codecs.TIME_OF_DAY, List.of(TimeOfDay.END_OF_DAY, new TimeOfDay(0), new TimeOfDay(1))),
                new Sample<>(
                        Codecs.TIMETZ,
                        List.of(
                                new TimeWithOffset(TimeOfDay.END_OF_DAY, -57_599),
                                new TimeWithOffset(new TimeOfDay(1), 57_599),
                                new TimeWithOffset(new TimeOfDay(0), 0),
                                new TimeWithOffset(new TimeOfDay(0), -75),
                                new TimeWithOffset(new TimeOfDay(0), 45_900))));
    }

    private static <T> Sample<Extended<T>> extended(Codec<Extended<T>> codec, List<T> finite) {
        List<Extended<T>> values = new ArrayList<>();
        values.add(Extended.infinity());
        values.add(Extended.negativeInfinity());
        finite.forEach(value -> values.add(Extended.of(value)));
        return new Sample<>(codec, values);
    }

    /** In the form to which the server brings ranges of whole numbers and days. */
    private static List<Sample<?>> ranges() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        return List.of(
                ranges(Codecs.INT4RANGE, Integer.MIN_VALUE, Integer.MAX_VALUE, true),
                ranges(Codecs.INT8RANGE, Long.MIN_VALUE, Long.MAX_VALUE, true),
                ranges(Codecs.NUMRANGE, new BigDecimal("-1.50"), new BigDecimal("1e30").setScale(2), false),
                ranges(Codecs.DATERANGE, LocalDate.of(-43, 3, 15), day, true),
                ranges(Codecs.TSRANGE, LocalDate.of(-43, 3, 15).atStartOfDay(), day.atTime(23, 59, 59), false),
                ranges(Codecs.TSTZRANGE, Instant.EPOCH, Instant.parse("2024-02-29T23:59:59.999999Z"), false),
                ranges(
                        Codecs.range(Codecs.DATE_EXTENDED, builtIn("daterange", 3912, 3913)),
                        Extended.negativeInfinity(),
                        Extended.infinity(),
                        true));
    }

    private static <T> Sample<Range<T>> ranges(Codec<Range<T>> codec, T lower, T upper, boolean discrete) {
        List<Range<T>> values = new ArrayList<>(List.of(
                Range.empty(),
                Range.all(),
                Range.closedOpen(lower, upper),
                Range.atLeast(upper),
                Range.lessThan(upper)));
        if (!discrete) {
            values.addAll(List.of(
                    Range.closed(lower, upper),
                    Range.open(lower, upper),
                    Range.openClosed(lower, upper),
                    Range.greaterThan(lower),
                    Range.atMost(lower),
                    Range.point(lower)));
        }
        return new Sample<>(codec, values);
    }

    @SafeVarargs
    private static <T> Sample<T> sample(Codec<T> codec, Function<Random, T> random, T... extremes) {
        List<T> values = new ArrayList<>(Arrays.asList(extremes));
        Random source = new Random(codec.type().oid());
        for (int i = 0; i < RANDOM_VALUES; i++) {
            values.add(random.apply(source));
        }
        return new Sample<>(codec, values);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Any characters but the two kinds that no server holds. */
    private static String text(Random random) {
        return random.ints(random.nextInt(40), 1, 0x11_0000)
                .map(c -> random.nextBoolean() ? c % 128 : c)
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
