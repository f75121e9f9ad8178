package dev.pgpx.types;

import dev.pgpx.types.Samples.Sample;
import dev.pgpx.types.TsVector.Lexeme;
import dev.pgpx.types.TsVector.Position;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Values of the types that are less common. */
final class MoreSamples {
    private MoreSamples() {}

    static List<Sample<?>> all() {
        List<Sample<?>> samples = new ArrayList<>();
        samples.addAll(numbers());
        samples.addAll(networks());
        samples.addAll(shapes());
        samples.addAll(multiranges());
        samples.addAll(texts());
        samples.addAll(multiArrays());
        samples.addAll(primitiveArrays());
        samples.addAll(limited());
        return samples;
    }

    static List<Sample<?>> extensions() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("a", "1");
        map.put("b c", null);
        map.put("q\"\\", "");
        map.put("", "NULL");
        map.put("=>, ", "é😀");
        return List.of(
                new Sample<>(Codecs.CITEXT, List.of("", "Été", "{\"}")),
                new Sample<>(Codecs.HSTORE, List.of(map, Map.of())),
                new Sample<>(Codecs.LTREE, List.of(new Ltree(""), Ltree.of("Top", "Science_2"))),
                new Sample<>(Codecs.LQUERY, List.of(new Lquery("Top.*{1,2}.sport@*|games.!rugby"), new Lquery("*"))),
                new Sample<>(Codecs.LTXTQUERY, List.of(new Ltxtquery("Europe & Russia@* & !Transport"))));
    }

    private static List<Sample<?>> numbers() {
        Random random = new Random(1186);
        List<Interval> intervals = new ArrayList<>(List.of(
                Interval.ZERO,
                new Interval(Integer.MIN_VALUE, 0, 0),
                new Interval(0, Integer.MIN_VALUE, 0),
                new Interval(1, -1, 1),
                new Interval(-3, 5, 0),
                new Interval(-3, 0, 1),
                new Interval(14, 3, -1)));
        for (int i = 0; i < 60; i++) {
            intervals.add(new Interval(random.nextInt(), random.nextInt(), random.nextLong() / 2));
        }
        // older servers refuse more than 2147483647 hours in text form
        List<Interval> longIntervals = List.of(
                new Interval(0, 0, Long.MIN_VALUE),
                new Interval(0, 0, -Long.MAX_VALUE),
                new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE - 1));
        return List.of(
                new Sample<>(
                        Codecs.NUMERIC_EXTENDED,
                        List.of(
                                Numeric.NAN,
                                Numeric.INFINITY,
                                Numeric.NEGATIVE_INFINITY,
                                Numeric.of(new BigDecimal("-1.50")),
                                Numeric.of(BigDecimal.ZERO)),
                        14),
                new Sample<>(Codecs.INTERVAL, intervals),
                new Sample<>(Codecs.INTERVAL, longIntervals, 15),
                new Sample<>(Codecs.INTERVAL, List.of(Interval.INFINITY, Interval.NEGATIVE_INFINITY), 17),
                new Sample<>(
                        Codecs.INTERVAL_DURATION,
                        List.of(Duration.ZERO, Duration.ofSeconds(-1, 1000), Duration.ofHours(25))),
                new Sample<>(Codecs.INTERVAL_PERIOD, List.of(Period.ZERO, Period.of(1, 2, 3), Period.of(0, -1, 3))),
                new Sample<>(Codecs.OID, List.of(0L, 1L, 4_294_967_295L)),
                new Sample<>(Codecs.XID, List.of(0L, 1L, 4_294_967_295L)),
                new Sample<>(Codecs.PG_LSN, List.of(new Lsn(0), new Lsn(-1), new Lsn(0x16_B374_D848L))),
                new Sample<>(Codecs.XID8, List.of(new TransactionId(0), new TransactionId(-1))),
                new Sample<>(
                        Codecs.BIT, List.of(Bits.of("1"), Bits.of("0"), Bits.of("10101010"), Bits.of("101010101"))),
                new Sample<>(Codecs.VARBIT, List.of(Bits.of(""), Bits.of("1"), Bits.of("01".repeat(500) + "1"))));
    }

    private static List<Sample<?>> networks() {
        List<Inet> hosts = new ArrayList<>();
        for (String text : List.of(
                "1.2.3.4",
                "255.255.255.255/0",
                "10.1.2.3/24",
                "::",
                "::1",
                "::ffff:1.2.3.4",
                "fe80::1/64",
                "1:2:3:4:5:6:7:8/127",
                "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                "1::8",
                "2001:db8::")) {
            hosts.add(Inet.parse(text));
        }
        List<Cidr> networks = new ArrayList<>();
        for (String text : List.of("0.0.0.0/0", "10.0.0.0/8", "1.2.3.4/32", "2001:db8::/32", "::/0", "::ffff:0:0/96")) {
            networks.add(Cidr.parse(text));
        }
        return List.of(
                new Sample<>(Codecs.INET, hosts),
                new Sample<>(Codecs.CIDR, networks),
                new Sample<>(Codecs.MACADDR, List.of(new Macaddr(0), Macaddr.parse("ff:00:2b:01:02:ff"))),
                new Sample<>(Codecs.MACADDR8, List.of(new Macaddr8(-1), Macaddr8.parse("08:00:2b:01:02:03:04:ff"))));
    }

    private static List<Sample<?>> shapes() {
        Point point = new Point(1, -2.5);
        Point odd = new Point(-0d, 1e-300);
        Point infinite = new Point(Double.POSITIVE_INFINITY, Double.NaN);
        return List.of(
                new Sample<>(
                        Codecs.POINT, List.of(point, odd, infinite, new Point(Double.MAX_VALUE, Double.MIN_VALUE))),
                new Sample<>(Codecs.LINE, List.of(new Line(1, 2, 3), new Line(-0d, 1e300, 0.1))),
                new Sample<>(Codecs.LSEG, List.of(new LineSegment(point, odd), new LineSegment(odd, infinite))),
                new Sample<>(
                        Codecs.BOX,
                        List.of(new Box(point, odd), new Box(odd, infinite), new Box(odd, new Point(0, 0)))),
                new Sample<>(
                        Codecs.PATH,
                        List.of(new Path(true, List.of(point)), new Path(false, List.of(odd, point, infinite)))),
                new Sample<>(Codecs.POLYGON, List.of(new Polygon(List.of(point)), new Polygon(List.of(odd, point)))),
                new Sample<>(Codecs.CIRCLE, List.of(new Circle(point, 0), new Circle(odd, Double.MAX_VALUE))));
    }

    private static List<Sample<?>> multiranges() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        return List.of(
                multiranges(Codecs.INT4MULTIRANGE, 1, 3, 5),
                multiranges(Codecs.INT8MULTIRANGE, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                multiranges(Codecs.NUMMULTIRANGE, new BigDecimal("-1.5"), BigDecimal.ZERO, new BigDecimal("7.50")),
                multiranges(Codecs.DATEMULTIRANGE, LocalDate.of(-43, 3, 15), day, day.plusDays(2)),
                multiranges(Codecs.TSMULTIRANGE, day.atStartOfDay(), day.atTime(1, 2), day.atTime(3, 4)),
                multiranges(
                        Codecs.TSTZMULTIRANGE,
                        Instant.EPOCH,
                        Instant.parse("2000-01-01T00:00:00Z"),
                        Instant.parse("2024-02-29T23:59:59.999999Z")));
    }

    private static <T> Sample<Multirange<T>> multiranges(Codec<Multirange<T>> codec, T first, T second, T third) {
        return new Sample<>(
                codec,
                List.of(
                        Multirange.of(),
                        Multirange.of(Range.all()),
                        Multirange.of(Range.closedOpen(first, second), Range.atLeast(third)),
                        Multirange.of(Range.lessThan(first), Range.closedOpen(second, third))),
                14);
    }

    private static List<Sample<?>> texts() {
        TsQuery a = new TsQuery.Word("a", Set.of(), false);
        TsQuery b = new TsQuery.Word("it's\\ b", Set.of(LexemeWeight.A, LexemeWeight.D), true);
        TsQuery c = new TsQuery.Word("é😀", Set.of(LexemeWeight.values()), false);
        TsQuery next = new TsQuery.Phrase(a, b, 1);
        TsQuery both = new TsQuery.And(List.of(a, b, c));
        TsQuery one = new TsQuery.Or(List.of(a, c));
        List<Position> positions = List.of(
                new Position(1, LexemeWeight.A),
                new Position(2, LexemeWeight.B),
                new Position(3, LexemeWeight.C),
                new Position(16_383, LexemeWeight.D));
        return List.of(
                new Sample<>(Codecs.XML, List.of(new Xml("<a b=\"1\">é😀 &amp; {}</a>"), new Xml("text"), new Xml(""))),
                new Sample<>(
                        Codecs.TSVECTOR,
                        List.of(
                                new TsVector(List.of()),
                                new TsVector(List.of(
                                        new Lexeme("it's\\", positions),
                                        new Lexeme("a b", List.of()),
                                        new Lexeme("\uFFEE", List.of()),
                                        new Lexeme("😀", List.of()))))),
                new Sample<>(
                        Codecs.TSQUERY,
                        List.of(
                                new TsQuery.Empty(),
                                a,
                                b,
                                c,
                                next,
                                both,
                                one,
                                new TsQuery.Not(new TsQuery.Not(a)),
                                new TsQuery.Not(both),
                                new TsQuery.Not(next),
                                new TsQuery.And(List.of(one, new TsQuery.Not(next))),
                                new TsQuery.Or(List.of(both, one, next)),
                                new TsQuery.Phrase(next, c, 2),
                                new TsQuery.Phrase(c, next, 16_384),
                                new TsQuery.Phrase(one, both, 0),
                                new TsQuery.Phrase(new TsQuery.Not(a), new TsQuery.Not(b), 1))));
    }

    private static List<Sample<?>> multiArrays() {
        return List.of(
                new Sample<>(
                        Codecs.multiArray(Codecs.INT4),
                        List.of(
                                MultiArray.empty(),
                                MultiArray.of(List.of(2, 2), Arrays.asList(1, null, 3, 4)),
                                MultiArray.of(List.of(3), List.of(1, 2, 3)),
                                new MultiArray<>(List.of(2, 3), List.of(-1, 0), List.of(1, 2, 3, 4, 5, 6)),
                                MultiArray.of(List.of(1, 1, 1, 1, 1, 1), List.of(7)))),
                new Sample<>(
                        Codecs.multiArray(Codecs.TEXT),
                        List.of(MultiArray.of(List.of(2, 2), Arrays.asList("}{", null, "NULL", "\"\\")))),
                new Sample<>(
                        Codecs.multiArray(Codecs.BOX),
                        List.of(MultiArray.of(
                                List.of(2, 1),
                                List.of(
                                        new Box(new Point(3, 4), new Point(1, 2)),
                                        new Box(new Point(1, 1), new Point(0, 0)))))));
    }

    private static List<Sample<?>> primitiveArrays() {
        return List.of(
                new Sample<>(Codecs.BOOL_ARRAY, List.of(new boolean[0], new boolean[] {true, false})),
                new Sample<>(
                        Codecs.INT2_ARRAY,
                        List.of(new short[0], new short[] {0, -1, Short.MIN_VALUE, Short.MAX_VALUE})),
                new Sample<>(
                        Codecs.INT4_ARRAY,
                        List.of(new int[0], new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})),
                new Sample<>(Codecs.INT8_ARRAY, List.of(new long[0], new long[] {0, Long.MIN_VALUE, Long.MAX_VALUE})),
                new Sample<>(
                        Codecs.FLOAT4_ARRAY,
                        List.of(new float[0], new float[] {-0f, 0.1f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE})),
                new Sample<>(
                        Codecs.FLOAT8_ARRAY,
                        List.of(new double[0], new double[] {-0d, 0.1, Double.NEGATIVE_INFINITY, Double.MIN_VALUE})));
    }

    private static List<Sample<?>> limited() {
        return List.of(
                new Sample<>(Codecs.numeric(10, 2), List.of(new BigDecimal("-12345678.90"), new BigDecimal("1.5"))),
                new Sample<>(Codecs.numeric(Double.class), List.of(0.1, -1e300, Double.MIN_VALUE, Double.NaN)),
                new Sample<>(Codecs.numeric(Float.class, 5, 2), List.of(0.1f, -999.99f, Float.NaN)),
                new Sample<>(
                        Codecs.numeric(BigInteger.class),
                        List.of(BigInteger.TEN.pow(100).negate())),
                new Sample<>(Codecs.numeric(Long.class), List.of(Long.MIN_VALUE, 0L)),
                new Sample<>(Codecs.varchar(3), List.of("", "a  ", "😀😀😀")),
                new Sample<>(Codecs.character(3), List.of("", "a", "😀😀😀")),
                new Sample<>(
                        Codecs.timestamp(3), List.of(LocalDate.of(-43, 3, 15).atTime(1, 2, 3, 4_000_000))),
                new Sample<>(Codecs.CHAR, List.of('a', '\0', '\'', '\u007f')),
                new Sample<>(Codecs.JSONPATH, List.of(new JsonPath("$.\"a\"[*]?(@ > 1.50 && @ != \"é\")"))));
    }
}
