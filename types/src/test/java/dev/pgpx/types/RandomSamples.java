package dev.pgpx.types;

import dev.pgpx.types.Samples.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;

/** Random values of every codec that is built in, over the whole range of its type, from a seed. */
public final class RandomSamples {
    private static final int VALUES = 60;
    private static final long FIRST_DAY = -2_451_545 + 10_957;
    private static final long LAST_DAY = 2_145_031_948L + 10_957;
    private static final long FIRST_MICRO = -211_813_488_000_000_000L;
    private static final long LAST_MICRO = 9_223_371_331_199_999_999L;
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    private final SplittableRandom random;

    private RandomSamples(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The same samples for the same seed. */
    public static List<Sample<?>> all(long seed) {
        RandomSamples source = new RandomSamples(seed);
        List<Sample<?>> samples = new ArrayList<>();
        samples.addAll(source.numbers());
        samples.addAll(source.times());
        samples.addAll(source.systemTypes());
        samples.addAll(source.shapes());
        samples.addAll(source.containers());
        samples.addAll(RandomTextSamples.all(source.random));
        return samples;
    }

    private <T> Sample<T> sample(Codec<T> codec, Function<SplittableRandom, T> value) {
        return sample(codec, 13, value);
    }

    private <T> Sample<T> sample(Codec<T> codec, int since, Function<SplittableRandom, T> value) {
        return sample(codec, since, VALUES, random, value);
    }

    static <T> Sample<T> sample(
            Codec<T> codec, int since, int count, SplittableRandom random, Function<SplittableRandom, T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value.apply(random));
        }
        return new Sample<>(codec, values, since);
    }

    private List<Sample<?>> numbers() {
        return List.of(
                sample(Codecs.BOOL, SplittableRandom::nextBoolean),
                sample(Codecs.INT2, r -> (short) r.nextInt()),
                sample(Codecs.INT4, SplittableRandom::nextInt),
                sample(Codecs.INT8, SplittableRandom::nextLong),
                sample(Codecs.FLOAT4, r -> Float.intBitsToFloat(r.nextInt())),
                sample(Codecs.FLOAT8, r -> Double.longBitsToDouble(r.nextLong())),
                sample(Codecs.NUMERIC, RandomSamples::numeric),
                sample(Codecs.NUMERIC_EXTENDED, 14, RandomSamples::extendedNumeric),
                sample(Codecs.numeric(Double.class), 14, r -> nonZero(Double.longBitsToDouble(r.nextLong()))),
                sample(Codecs.numeric(BigInteger.class), r -> numeric(r).toBigInteger()),
                sample(Codecs.OID, r -> r.nextLong(1L << 32)),
                sample(Codecs.XID, r -> r.nextLong(1L << 32)),
                sample(Codecs.PG_LSN, r -> new Lsn(r.nextLong())),
                sample(Codecs.XID8, r -> new TransactionId(r.nextLong())));
    }

    /** Of any length and scale, most of them moderate. */
    static BigDecimal numeric(SplittableRandom random) {
        int size = random.nextInt(10) == 0 ? 6000 : 200;
        int scale = random.nextInt(20) == 0 ? random.nextInt(16_384) : random.nextInt(60);
        byte[] bytes = new byte[1 + random.nextInt(size / 8)];
        random.nextBytes(bytes);
        return new BigDecimal(new BigInteger(bytes), scale);
    }

    private static Numeric extendedNumeric(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Numeric.NAN;
            case 1 -> Numeric.INFINITY;
            case 2 -> Numeric.NEGATIVE_INFINITY;
            default -> Numeric.of(numeric(random));
        };
    }

    private static double nonZero(double value) {
        return value == 0 ? 1 : value;
    }

    private List<Sample<?>> times() {
        return List.of(
                sample(Codecs.DATE, RandomSamples::date),
                sample(Codecs.TIMESTAMP, RandomSamples::timestamp),
                sample(Codecs.TIMESTAMPTZ, RandomSamples::instant),
                sample(Codecs.TIMESTAMPTZ_OFFSET, r -> instant(r).atOffset(ZoneOffset.UTC)),
                sample(Codecs.DATE_EXTENDED, r -> extended(r, RandomSamples::date)),
                sample(Codecs.TIMESTAMP_EXTENDED, r -> extended(r, RandomSamples::timestamp)),
                sample(Codecs.TIMESTAMPTZ_EXTENDED, r -> extended(r, RandomSamples::instant)),
                sample(Codecs.TIME, r -> LocalTime.ofNanoOfDay(r.nextLong(MICROS_PER_DAY) * 1000)),
                sample(Codecs.TIME_OF_DAY, r -> new TimeOfDay(r.nextLong(MICROS_PER_DAY + 1))),
                sample(
                        Codecs.TIMETZ,
                        r -> new TimeWithOffset(
                                new TimeOfDay(r.nextLong(MICROS_PER_DAY + 1)), r.nextInt(-57_599, 57_600))),
                sample(Codecs.INTERVAL, RandomSamples::interval),
                sample(Codecs.INTERVAL_DURATION, r -> interval(0, 0, r.nextLong() / 2)
                        .toDuration()),
                sample(Codecs.INTERVAL_PERIOD, r -> interval(r.nextInt(), r.nextInt(), 0)
                        .toPeriod()));
    }

    private static Interval interval(int months, int days, long micros) {
        return new Interval(months, days, micros);
    }

    /** Servers before 15 refuse more hours than an int holds in text form. */
    private static Interval interval(SplittableRandom random) {
        boolean small = random.nextBoolean();
        return new Interval(
                small ? random.nextInt(-30, 30) : random.nextInt(),
                small ? random.nextInt(-2, 3) : random.nextInt(),
                random.nextLong() / (small ? 1_000_000_000 : 2));
    }

    /** Half of them in the years that people use, half anywhere from 4714 BC on. */
    private static LocalDate date(SplittableRandom random) {
        return LocalDate.ofEpochDay(
                random.nextBoolean() ? random.nextLong(-800_000, 50_000) : random.nextLong(FIRST_DAY, LAST_DAY + 1));
    }

    private static LocalDateTime timestamp(SplittableRandom random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }

    private static Instant instant(SplittableRandom random) {
        long micros = random.nextBoolean()
                ? random.nextLong(-80_000_000_000_000_000L, 3_000_000_000_000_000L)
                : random.nextLong(FIRST_MICRO, LAST_MICRO + 1);
        long second = Math.floorDiv(micros, 1_000_000L) + 10_957 * 86_400L;
        return Instant.ofEpochSecond(second, Math.floorMod(micros, 1_000_000L) * 1000);
    }

    private static <T> Extended<T> extended(SplittableRandom random, Function<SplittableRandom, T> finite) {
        return switch (random.nextInt(6)) {
            case 0 -> Extended.infinity();
            case 1 -> Extended.negativeInfinity();
            default -> Extended.of(finite.apply(random));
        };
    }

    private List<Sample<?>> systemTypes() {
        return List.of(
                sample(Codecs.UUID, r -> new UUID(r.nextLong(), r.nextLong())),
                sample(Codecs.BYTEA, r -> bytes(r, r.nextInt(300))),
                sample(Codecs.INET, r -> {
                    InetAddress address = address(r);
                    return new Inet(address, r.nextInt(8 * address.getAddress().length + 1));
                }),
                sample(Codecs.CIDR, RandomSamples::network),
                sample(Codecs.MACADDR, r -> new Macaddr(r.nextLong(1L << 48))),
                sample(Codecs.MACADDR8, r -> new Macaddr8(r.nextLong())),
                sample(Codecs.VARBIT, r -> bits(r, r.nextInt(200))),
                sample(Codecs.BIT, r -> bits(r, 1 + r.nextInt(200))),
                sample(Codecs.CHAR, r -> (char) r.nextInt(128)));
    }

    private static byte[] bytes(SplittableRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static InetAddress address(SplittableRandom random) {
        byte[] bytes = bytes(random, random.nextBoolean() ? 4 : 16);
        for (int i = 0; i < bytes.length; i++) { // runs of zeros are written in a short form
            bytes[i] = random.nextInt(3) == 0 ? bytes[i] : 0;
        }
        return address(bytes);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Cidr network(SplittableRandom random) {
        byte[] bytes = address(random).getAddress();
        int prefix = random.nextInt(8 * bytes.length + 1);
        for (int bit = prefix; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return new Cidr(address(bytes), prefix);
    }

    private static Bits bits(SplittableRandom random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(2));
        }
        return Bits.of(digits.toString());
    }

    private List<Sample<?>> shapes() {
        return List.of(
                sample(Codecs.POINT, RandomSamples::point),
                sample(Codecs.LINE, r -> new Line(1 + r.nextInt(100), coordinate(r), coordinate(r))),
                sample(Codecs.LSEG, r -> new LineSegment(point(r), point(r))),
                sample(Codecs.BOX, r -> new Box(point(r), point(r))),
                sample(Codecs.PATH, r -> new Path(r.nextBoolean(), points(r))),
                sample(Codecs.POLYGON, r -> new Polygon(points(r))),
                sample(Codecs.CIRCLE, r -> new Circle(point(r), Math.abs(coordinate(r)))));
    }

    private static double coordinate(SplittableRandom random) {
        double value = random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(-100, 100);
        return Double.isFinite(value) ? nonZero(value) : 1;
    }

    private static Point point(SplittableRandom random) {
        return new Point(coordinate(random), coordinate(random));
    }

    private static List<Point> points(SplittableRandom random) {
        List<Point> points = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            points.add(point(random));
        }
        return points;
    }

    private List<Sample<?>> containers() {
        return List.of(
                sample(Codecs.NUMRANGE, r -> range(r, RandomSamples::smallNumeric)),
                sample(Codecs.TSRANGE, r -> range(r, RandomSamples::timestamp)),
                sample(Codecs.TSTZRANGE, r -> range(r, RandomSamples::instant)),
                sample(Codecs.INT8RANGE, r -> discrete(r, SplittableRandom::nextLong)),
                sample(Codecs.DATERANGE, r -> discrete(r, RandomSamples::date)),
                sample(Codecs.NUMMULTIRANGE, 14, r -> multirange(r, RandomSamples::smallNumeric)),
                sample(Codecs.TSTZMULTIRANGE, 14, r -> multirange(r, RandomSamples::instant)),
                sample(Codecs.INT8_ARRAY, r -> r.longs(r.nextInt(40)).toArray()),
                sample(Codecs.FLOAT8_ARRAY, r -> r.doubles(r.nextInt(40)).toArray()),
                sample(Codecs.multiArray(Codecs.NUMERIC), r -> multiArray(r, RandomSamples::smallNumeric)),
                sample(Codecs.multiArray(Codecs.TEXT), r -> multiArray(r, RandomTextSamples::text)),
                sample(Codecs.multiArray(Codecs.TSTZRANGE), r -> multiArray(r, s -> range(s, RandomSamples::instant))));
    }

    private static BigDecimal smallNumeric(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
    }

    private static <T extends Comparable<? super T>> Range<T> range(
            SplittableRandom random, Function<SplittableRandom, T> bound) {
        T one = bound.apply(random);
        T other = bound.apply(random);
        T lower = one.compareTo(other) < 0 ? one : other;
        T upper = one.compareTo(other) < 0 ? other : one;
        return switch (random.nextInt(10)) {
            case 0 -> Range.empty();
            case 1 -> Range.all();
            case 2 -> Range.atLeast(lower);
            case 3 -> Range.lessThan(upper);
            case 4 -> Range.point(lower);
            case 5 -> Range.closed(lower, upper);
            default -> lower.compareTo(upper) == 0 ? Range.empty() : Range.openClosed(lower, upper);
        };
    }

    /** In the server's form. */
    private static <T extends Comparable<? super T>> Range<T> discrete(
            SplittableRandom random, Function<SplittableRandom, T> bound) {
        T one = bound.apply(random);
        T other = bound.apply(random);
        int order = one.compareTo(other);
        return order == 0 ? Range.empty() : Range.closedOpen(order < 0 ? one : other, order < 0 ? other : one);
    }

    /** Ranges in order that do not touch, as the server keeps them. */
    private static <T extends Comparable<? super T>> Multirange<T> multirange(
            SplittableRandom random, Function<SplittableRandom, T> bound) {
        List<T> bounds = new ArrayList<>();
        for (int i = 2 * random.nextInt(5); i > 0; i--) {
            bounds.add(bound.apply(random));
        }
        List<T> sorted = bounds.stream().sorted().distinct().toList();
        List<Range<T>> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            ranges.add(Range.closedOpen(sorted.get(i), sorted.get(i + 1)));
        }
        return new Multirange<>(ranges);
    }

    private static <E> MultiArray<E> multiArray(SplittableRandom random, Function<SplittableRandom, E> element) {
        List<Integer> lengths = new ArrayList<>();
        List<Integer> lowerBounds = new ArrayList<>();
        int count = 1;
        for (int i = random.nextInt(6); i >= 0; i--) {
            lengths.add(1 + random.nextInt(3));
            lowerBounds.add(random.nextInt(-3, 4));
            count *= lengths.get(lengths.size() - 1);
        }
        List<E> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(random.nextInt(5) == 0 ? null : element.apply(random));
        }
        return new MultiArray<>(lengths, lowerBounds, elements);
    }
}
