package dev.pgpx.query;

import static dev.pgpx.query.EnumFunctions.enumFirst;
import static dev.pgpx.query.EnumFunctions.enumLast;
import static dev.pgpx.query.EnumFunctions.enumRange;
import static dev.pgpx.query.JsonFunctions.isJson;
import static dev.pgpx.query.JsonFunctions.jsonArray;
import static dev.pgpx.query.JsonFunctions.jsonObject;
import static dev.pgpx.query.JsonFunctions.toJson;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Box;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Json;
import dev.pgpx.types.LexemeWeight;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Path;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import dev.pgpx.types.Row;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import dev.pgpx.types.Xml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The operators and functions of the less common types: each as an expression over one row, the SQL that it gives, and the
 * result that a server gives for it. The conformance suite has a copy of this file and runs all of them.
 */
public final class TypedSamples {
    /** A JSON value of which only a part has a type. */
    public record Address(String city, List<String> phones) {}

    /** An enum type. */
    public enum Day {
        MONDAY,
        TUESDAY,
        WEDNESDAY
    }

    private static final Codec<Day> DAY = Codecs.enumeration(Day.class, PgType.named("", "day"));
    /** The table. */
    public static final Typed T = new Typed("typed");

    private static final Inet NET = Inet.parse("10.0.0.0/8");
    private static final Cidr CIDR = Cidr.parse("10.1.0.0/16");
    private static final Point ONE = new Point(1, 1);
    private static final LineSegment SEGMENT = new LineSegment(new Point(0, 3), new Point(3, 0));
    private static final Box BOX = new Box(new Point(3, 3), new Point(1, 1));
    private static final Path OPEN = new Path(false, List.of(new Point(0, 0), new Point(5, 5)));
    private static final Polygon TRIANGLE = new Polygon(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1)));
    private static final TsVector VECTOR = new TsVector(List.of(new TsVector.Lexeme("dog", List.of())));
    private static final TsQuery CAT = new TsQuery.Word("cat", Set.of(), false);
    private static final TsQueryExpression RAT = TsQueryExpression.web("english", "rat -dog");
    private static final HeadlineOptions OPTIONS =
            HeadlineOptions.DEFAULT.marks("\\\"'<", ">").wholeDocument();
    private static final JsonPart<Json, String, TextExpression> NAME = JsonPart.of("name", JsonKind.text());
    private static final JsonPart<Json, Integer, NumberExpression<Integer>> BORN =
            JsonPart.of("born", JsonKind.number(Codecs.INT4));
    private static final JsonPart<Json, Address, JsonExpression<Address>> ADDRESS =
            JsonPart.of("address", JsonKind.json(Address.class));
    private static final JsonPart<Address, String, TextExpression> CITY = JsonPart.of("city", JsonKind.text());
    private static final JsonListPart<Address, String, TextExpression> PHONES =
            JsonPart.list("phones", JsonKind.text());
    private static final JsonListPart<Json, String, TextExpression> TAGS = JsonPart.list("tags", JsonKind.text());
    private static final JsonPart<Json, LocalDate, DateExpression<LocalDate>> SINCE =
            JsonPart.of("since", JsonKind.of(Codecs.DATE, Family.date()));
    private static final JsonPart<Json, Boolean, Condition> ACTIVE = JsonPart.of("active", JsonKind.bool());
    private static final JsonPart<Json, UUID, ComparableExpression<UUID>> TOKEN =
            JsonPart.of("token", JsonKind.of(Codecs.UUID, Family.comparable()));

    /** Makes the table and its row. */
    public static final List<String> SETUP = List.of(
            "create extension hstore",
            "create extension ltree",
            "create type day as enum ('MONDAY', 'TUESDAY', 'WEDNESDAY')",
            """
            create table typed (
              inet inet, cidr cidr, mac macaddr, mac8 macaddr8, store hstore, tree ltree, point point, line line,
              segment lseg, box box, path path, polygon polygon, circle circle, bytes bytea, bits varbit, id7 uuid,
              xml xml, money money, day day, vector tsvector, query tsquery, doc jsonb, raw json, body text, word text,
              hexadecimal text, markup text, number int, zero int, big bigint, ratio float8)
            """,
            """
            insert into typed values (
              '10.1.2.3/24', '10.1.2.0/24', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', 'a=>1, b=>null',
              'Top.Science', '(2,1)', '{0,1,-1}', '[(0,0),(4,4)]', '(2,2),(0,0)', '((0,0),(2,0),(2,2),(0,2))',
              '((0,0),(2,0),(2,2),(0,2))', '<(0,0),2>', 'hello', '1010', '019535d9-3df7-79fb-b466-fa907fa17f9e',
              '<a><b>1</b></a>', 5, 'TUESDAY', to_tsvector('english', 'The fat rats ate a fat cat'), 'rat & cat',
              '{"name": "Ursula", "born": 1929, "tags": ["sf", "essay"], "active": true, "since": "2001-02-03",
                "token": "00000000-0000-0000-0000-000000000001",
                "address": {"city": "Portland", "phones": ["1", "2"]}}',
              '{"a": 1}', 'The fat rats ate a fat cat', 'a', '0aff', '<x/>', 2, 0, 3, 2)
            """);

    private TypedSamples() {}

    /**
     * A sample.
     *
     * @param expression the expression
     * @param sql its text
     * @param result the text form of what a server gives; {@code *} for any
     * @param since the first server that has it
     */
    public record Sample(Expression<?> expression, String sql, @Nullable String result, int since) {
        static Sample of(Expression<?> expression, String sql, @Nullable String result) {
            return new Sample(expression, sql, result, 13);
        }

        Sample since(int version) {
            return new Sample(expression, sql, result, version);
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    /**
     * All samples.
     *
     * @return the samples, by family
     */
    public static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(network());
        all.addAll(stores());
        all.addAll(shapes());
        all.addAll(bytes());
        all.addAll(others());
        all.addAll(textSearch());
        all.addAll(json());
        return all;
    }

    private static List<Sample> network() {
        return List.of(
                Sample.of(T.inet.isWithin(NET), "typed.inet << $1::inet", "t"),
                Sample.of(T.inet.isWithin(CIDR), "typed.inet << $1::cidr", "t"),
                Sample.of(T.inet.isWithin(T.cidr), "typed.inet << typed.cidr", "f"),
                Sample.of(T.inet.isWithinOrEqual(NET), "typed.inet <<= $1::inet", "t"),
                Sample.of(T.inet.isWithinOrEqual(CIDR), "typed.inet <<= $1::cidr", "t"),
                Sample.of(T.inet.isWithinOrEqual(T.inet), "typed.inet <<= typed.inet", "t"),
                Sample.of(T.cidr.contains(Inet.parse("10.1.2.4")), "typed.cidr >> $1::inet", "t"),
                Sample.of(T.cidr.contains(Cidr.parse("10.1.2.0/25")), "typed.cidr >> $1::cidr", "t"),
                Sample.of(T.cidr.contains(T.inet), "typed.cidr >> typed.inet", "f"),
                Sample.of(T.cidr.containsOrEquals(NET), "typed.cidr >>= $1::inet", "f"),
                Sample.of(T.cidr.containsOrEquals(CIDR), "typed.cidr >>= $1::cidr", "f"),
                Sample.of(T.cidr.containsOrEquals(T.cidr), "typed.cidr >>= typed.cidr", "t"),
                Sample.of(T.cidr.overlaps(NET), "typed.cidr && $1::inet", "t"),
                Sample.of(T.cidr.overlaps(CIDR), "typed.cidr && $1::cidr", "t"),
                Sample.of(T.cidr.overlaps(T.inet), "typed.cidr && typed.inet", "t"),
                Sample.of(T.inet.eq(Inet.parse("10.1.2.3/24")), "typed.inet = $1::inet", "t"),
                Sample.of(T.cidr.lt(CIDR), "typed.cidr < $1::cidr", "f"),
                Sample.of(T.cidr.abbreviated(), "abbrev(typed.cidr)", "10.1.2/24"),
                Sample.of(T.inet.host(), "host(typed.inet)", "10.1.2.3"),
                Sample.of(T.inet.broadcast(), "broadcast(typed.inet)", "10.1.2.255/24"),
                Sample.of(T.inet.hostMask(), "hostmask(typed.inet)", "0.0.0.255"),
                Sample.of(T.inet.netMask(), "netmask(typed.inet)", "255.255.255.0"),
                Sample.of(T.inet.network(), "network(typed.inet)", "10.1.2.0/24"),
                Sample.of(T.inet.family(), "family(typed.inet)", "4"),
                Sample.of(T.inet.maskLength(), "masklen(typed.inet)", "24"),
                Sample.of(T.inet.isSameFamilyAs(T.cidr), "inet_same_family(typed.inet, typed.cidr)", "t"),
                Sample.of(
                        T.inet.merge(InetExpression.of(Inet.parse("10.1.3.1"))),
                        "inet_merge(typed.inet, $1::inet)",
                        "10.1.2.0/23"),
                Sample.of(T.inet.merge(CidrExpression.of(CIDR)), "inet_merge(typed.inet, $1::cidr)", "10.1.0.0/16"),
                Sample.of(T.inet.plus(5L), "typed.inet + $1", "10.1.2.8/24"),
                Sample.of(T.inet.plus(T.big), "typed.inet + typed.big", "10.1.2.6/24"),
                Sample.of(T.inet.minus(1L), "typed.inet - $1", "10.1.2.2/24"),
                Sample.of(T.inet.minus(T.big), "typed.inet - typed.big", "10.1.2.0/24"),
                Sample.of(T.inet.minusAddress(Inet.parse("10.1.2.0")), "typed.inet - $1::inet", "3"),
                Sample.of(T.inet.minusAddress(T.inet), "typed.inet - typed.inet", "0"),
                Sample.of(T.inet.bitAnd(Inet.parse("0.0.0.255")), "typed.inet & $1::inet", "0.0.0.3"),
                Sample.of(T.inet.bitAnd(T.inet), "typed.inet & typed.inet", "10.1.2.3/24"),
                Sample.of(T.inet.bitOr(Inet.parse("0.0.0.4")), "typed.inet | $1::inet", "10.1.2.7"),
                Sample.of(T.inet.bitOr(T.inet), "typed.inet | typed.inet", "10.1.2.3/24"),
                Sample.of(T.inet.bitNot(), "~typed.inet", "245.254.253.252/24"),
                Sample.of(T.inet.bitNot().host(), "host(~typed.inet)", "245.254.253.252"),
                Sample.of(T.inet.withMaskLength(16), "set_masklen(typed.inet, $1)", "10.1.2.3/16"),
                Sample.of(T.inet.withMaskLength(T.number), "set_masklen(typed.inet, typed.number)", "10.1.2.3/2"),
                Sample.of(T.cidr.withMaskLength(16), "set_masklen(typed.cidr, $1)", "10.1.0.0/16"),
                Sample.of(T.cidr.withMaskLength(T.number), "set_masklen(typed.cidr, typed.number)", "0.0.0.0/2"),
                Sample.of(T.inet.plus(1L).as("next").host(), "host(typed.inet + $1)", "10.1.2.4"),
                Sample.of(T.mac.manufacturer(), "trunc(typed.mac)", "08:00:2b:00:00:00"),
                Sample.of(
                        T.mac.bitAnd(Macaddr.parse("00:00:00:ff:ff:ff")),
                        "typed.mac & $1::macaddr",
                        "00:00:00:01:02:03"),
                Sample.of(T.mac.bitAnd(T.mac), "typed.mac & typed.mac", "08:00:2b:01:02:03"),
                Sample.of(
                        T.mac.bitOr(Macaddr.parse("00:00:00:ff:ff:ff")),
                        "typed.mac | $1::macaddr",
                        "08:00:2b:ff:ff:ff"),
                Sample.of(T.mac.bitOr(T.mac), "typed.mac | typed.mac", "08:00:2b:01:02:03"),
                Sample.of(T.mac.bitNot(), "~typed.mac", "f7:ff:d4:fe:fd:fc"),
                Sample.of(T.mac8.manufacturer(), "trunc(typed.mac8)", "08:00:2b:00:00:00:00:00"),
                Sample.of(T.mac8.gt(Macaddr8.parse("00:00:00:00:00:00:00:01")), "typed.mac8 > $1::macaddr8", "t"));
    }

    private static List<Sample> stores() {
        return List.of(
                Sample.of(T.store.value("a"), "typed.store -> $1", "1"),
                Sample.of(T.store.value(T.word), "typed.store -> typed.word", "1"),
                Sample.of(T.store.values("a", "c"), "typed.store -> $1", "{1,NULL}"),
                Sample.of(T.store.hasKey("a"), "typed.store ? $1", "t"),
                Sample.of(T.store.hasKey(T.word), "typed.store ? typed.word", "t"),
                Sample.of(T.store.hasAllKeys("a", "b"), "typed.store ?& $1", "t"),
                Sample.of(T.store.hasAnyKey("a", "z"), "typed.store ?| $1", "t"),
                Sample.of(T.store.isDefined("b"), "defined(typed.store, $1)", "f"),
                Sample.of(T.store.isDefined(T.word), "defined(typed.store, typed.word)", "t"),
                Sample.of(T.store.contains(Map.of("a", "1")), "typed.store @> $1::hstore", "t"),
                Sample.of(T.store.contains(T.store), "typed.store @> typed.store", "t"),
                Sample.of(T.store.isContainedIn(Map.of("a", "1")), "typed.store <@ $1::hstore", "f"),
                Sample.of(
                        T.store.isContainedIn(HstoreExpression.of(Map.of("a", "1"))), "typed.store <@ $1::hstore", "f"),
                Sample.of(
                        T.store.concat(Map.of("c", "3")),
                        "typed.store || $1::hstore",
                        "\"a\"=>\"1\", \"b\"=>NULL, \"c\"=>\"3\""),
                Sample.of(T.store.concat(T.store), "typed.store || typed.store", "\"a\"=>\"1\", \"b\"=>NULL"),
                Sample.of(T.store.without("a"), "typed.store - $1", "\"b\"=>NULL"),
                Sample.of(T.store.without(T.word), "typed.store - typed.word", "\"b\"=>NULL"),
                Sample.of(T.store.withoutAll("a", "b"), "typed.store - $1", ""),
                Sample.of(T.store.withoutEntriesOf(Map.of("a", "1")), "typed.store - $1::hstore", "\"b\"=>NULL"),
                Sample.of(T.store.withoutEntriesOf(T.store), "typed.store - typed.store", ""),
                Sample.of(T.store.slice("a"), "slice(typed.store, $1)", "\"a\"=>\"1\""),
                Sample.of(T.store.keys(), "akeys(typed.store)", "{a,b}"),
                Sample.of(T.store.values(), "avals(typed.store)", "{1,NULL}"),
                Sample.of(T.store.toJson(), "hstore_to_jsonb(typed.store)", "{\"a\": \"1\", \"b\": null}"),
                Sample.of(T.store.toLooseJson(), "hstore_to_jsonb_loose(typed.store)", "{\"a\": 1, \"b\": null}"),
                Sample.of(T.store.as("s").value("a"), "typed.store -> $1", "1"),
                Sample.of(T.tree.contains(Ltree.of("Top", "Science", "Astronomy")), "typed.tree @> $1::ltree", "t"),
                Sample.of(T.tree.contains(T.tree), "typed.tree @> typed.tree", "t"),
                Sample.of(T.tree.isContainedIn(Ltree.of("Top")), "typed.tree <@ $1::ltree", "t"),
                Sample.of(T.tree.isContainedIn(T.tree), "typed.tree <@ typed.tree", "t"),
                Sample.of(T.tree.matches("*.Science.*"), "typed.tree ~ $1::lquery", "t"),
                Sample.of(T.tree.matches(T.word), "typed.tree ~ typed.word::lquery", "f"),
                Sample.of(T.tree.matchesAny("Nothing", "Top.*"), "typed.tree ? $1::lquery[]", "t"),
                Sample.of(T.tree.matchesText("Science & !Hobbies"), "typed.tree @ $1::ltxtquery", "t"),
                Sample.of(T.tree.matchesText(T.word), "typed.tree @ typed.word::ltxtquery", "f"),
                Sample.of(T.tree.level(), "nlevel(typed.tree)", "2"),
                Sample.of(T.tree.subpath(1), "subpath(typed.tree, $1)", "Science"),
                Sample.of(T.tree.subpath(T.zero), "subpath(typed.tree, typed.zero)", "Top.Science"),
                Sample.of(T.tree.subpath(0, 1), "subpath(typed.tree, $1, $2)", "Top"),
                Sample.of(T.tree.subpath(T.zero, T.zero), "subpath(typed.tree, typed.zero, typed.zero)", ""),
                Sample.of(T.tree.indexOf(Ltree.of("Science")), "index(typed.tree, $1::ltree)", "1"),
                Sample.of(T.tree.indexOf(T.tree), "index(typed.tree, typed.tree)", "0"),
                Sample.of(T.tree.commonAncestor(Ltree.of("Top", "Arts")), "lca(typed.tree, $1::ltree)", "Top"),
                Sample.of(T.tree.commonAncestor(T.tree), "lca(typed.tree, typed.tree)", "Top"),
                Sample.of(T.tree.concat(Ltree.of("Stars")), "typed.tree || $1::ltree", "Top.Science.Stars"),
                Sample.of(T.tree.concat(T.tree), "typed.tree || typed.tree", "Top.Science.Top.Science"),
                Sample.of(T.tree.asText(), "ltree2text(typed.tree)", "Top.Science"),
                Sample.of(LtreeExpression.of(Ltree.of("A", "B")).as("path").level(), "nlevel($1::ltree)", "2"));
    }

    private static List<Sample> shapes() {
        return List.of(
                Sample.of(T.point.distanceTo(new Point(0, 0)), "typed.point <-> $1::point", "2.23606797749979"),
                Sample.of(T.point.distanceTo(T.line), "typed.point <-> typed.line", "0.0"),
                Sample.of(T.box.distanceTo(T.box), "typed.box <-> typed.box", "0.0"),
                Sample.of(T.circle.distanceTo(new Circle(new Point(9, 0), 1)), "typed.circle <-> $1::circle", "6.0"),
                Sample.of(T.point.isContainedIn(T.box), "typed.point <@ typed.box", "t"),
                Sample.of(T.point.plus(ONE), "typed.point + $1::point", "(3.0,2.0)"),
                Sample.of(T.point.plus(T.point), "typed.point + typed.point", "(4.0,2.0)"),
                Sample.of(T.point.minus(ONE), "typed.point - $1::point", "(1.0,0.0)"),
                Sample.of(T.point.minus(T.point), "typed.point - typed.point", "(0.0,0.0)"),
                Sample.of(T.point.times(ONE), "typed.point * $1::point", "(1.0,3.0)"),
                Sample.of(T.point.times(T.point), "typed.point * typed.point", "(3.0,4.0)"),
                Sample.of(T.point.dividedBy(ONE), "typed.point / $1::point", "(1.5,-0.5)"),
                Sample.of(T.point.dividedBy(T.point), "typed.point / typed.point", "(1.0,0.0)"),
                Sample.of(T.point.x(), "typed.point[0]", "2.0"),
                Sample.of(T.point.plus(ONE).y(), "(typed.point + $1::point)[1]", "2.0"),
                Sample.of(PointExpression.at(1, 2), "point($1, $2)", "(1.0,2.0)"),
                Sample.of(PointExpression.at(T.ratio, T.ratio), "point(typed.ratio, typed.ratio)", "(2.0,2.0)"),
                Sample.of(T.point.slopeTo(ONE), "slope(typed.point, $1::point)", "0.0"),
                Sample.of(T.point.slopeTo(PointExpression.of(ONE)), "slope(typed.point, $1::point)", "0.0"),
                Sample.of(T.point.sameAs(ONE), "typed.point ~= $1::point", "f"),
                Sample.of(T.point.sameAs(T.point), "typed.point ~= typed.point", "t"),
                Sample.of(T.point.isLeftOf(ONE), "typed.point << $1::point", "f"),
                Sample.of(T.point.isLeftOf(T.point), "typed.point << typed.point", "f"),
                Sample.of(T.point.isRightOf(ONE), "typed.point >> $1::point", "t"),
                Sample.of(T.point.isRightOf(T.point), "typed.point >> typed.point", "f"),
                Sample.of(T.point.isBelow(ONE), "typed.point <<| $1::point", "f")
                        .since(14),
                Sample.of(T.point.isBelow(T.point), "typed.point <<| typed.point", "f")
                        .since(14),
                Sample.of(T.point.isAbove(ONE), "typed.point |>> $1::point", "f")
                        .since(14),
                Sample.of(T.point.isAbove(T.point), "typed.point |>> typed.point", "f")
                        .since(14),
                Sample.of(T.point.isHorizontalTo(ONE), "typed.point ?- $1::point", "t"),
                Sample.of(T.point.isHorizontalTo(T.point), "typed.point ?- typed.point", "t"),
                Sample.of(T.point.isVerticalTo(ONE), "typed.point ?| $1::point", "f"),
                Sample.of(T.point.isVerticalTo(T.point), "typed.point ?| typed.point", "t"),
                Sample.of(T.point.closestOn(T.box), "typed.point ## typed.box", "(2.0,1.0)"),
                Sample.of(T.point.closestOn(T.segment), "typed.point ## typed.segment", "(1.5,1.5)"),
                Sample.of(T.point.segmentTo(ONE), "lseg(typed.point, $1::point)", "[(2.0,1.0),(1.0,1.0)]"),
                Sample.of(
                        T.point.segmentTo(PointExpression.of(ONE)),
                        "lseg(typed.point, $1::point)",
                        "[(2.0,1.0),(1.0,1.0)]"),
                Sample.of(T.point.lineTo(ONE), "line(typed.point, $1::point)", "{0.0,-1.0,1.0}"),
                Sample.of(T.point.lineTo(PointExpression.of(ONE)), "line(typed.point, $1::point)", "{0.0,-1.0,1.0}"),
                Sample.of(T.point.boxTo(ONE), "box(typed.point, $1::point)", "(2.0,1.0),(1.0,1.0)"),
                Sample.of(T.point.boxTo(PointExpression.of(ONE)), "box(typed.point, $1::point)", "(2.0,1.0),(1.0,1.0)"),
                Sample.of(T.point.circle(2), "circle(typed.point, $1)", "<(2.0,1.0),2.0>"),
                Sample.of(T.point.circle(T.ratio), "circle(typed.point, typed.ratio)", "<(2.0,1.0),2.0>"),
                Sample.of(T.point.box(), "box(typed.point)", "(2.0,1.0),(2.0,1.0)"),
                Sample.of(T.line.isHorizontal(), "ishorizontal(typed.line)", "t"),
                Sample.of(T.line.isVertical(), "isvertical(typed.line)", "f"),
                Sample.of(T.line.isPerpendicularTo(new Line(1, 0, 0)), "typed.line ?-| $1::line", "t"),
                Sample.of(T.line.isPerpendicularTo(T.line), "typed.line ?-| typed.line", "f"),
                Sample.of(T.line.isParallelTo(new Line(1, 0, 0)), "typed.line ?|| $1::line", "f"),
                Sample.of(T.line.isParallelTo(T.line), "typed.line ?|| typed.line", "t"),
                Sample.of(T.line.intersects(T.box), "typed.line ?# typed.box", "t"),
                Sample.of(T.line.intersection(new Line(1, 0, 0)), "typed.line # $1::line", "(0.0,1.0)"),
                Sample.of(
                        T.line.intersection(LineExpression.of(new Line(1, 0, 0))),
                        "typed.line # $1::line",
                        "(0.0,1.0)"),
                Sample.of(T.segment.isHorizontal(), "ishorizontal(typed.segment)", "f"),
                Sample.of(T.segment.isVertical(), "isvertical(typed.segment)", "f"),
                Sample.of(T.segment.isPerpendicularTo(SEGMENT), "typed.segment ?-| $1::lseg", "t"),
                Sample.of(T.segment.isPerpendicularTo(T.segment), "typed.segment ?-| typed.segment", "f"),
                Sample.of(T.segment.isParallelTo(SEGMENT), "typed.segment ?|| $1::lseg", "f"),
                Sample.of(T.segment.isParallelTo(T.segment), "typed.segment ?|| typed.segment", "t"),
                Sample.of(T.segment.intersects(T.line), "typed.segment ?# typed.line", "t"),
                Sample.of(T.segment.intersection(SEGMENT), "typed.segment # $1::lseg", "(1.5,1.5)"),
                Sample.of(
                        T.segment.intersection(LineSegmentExpression.of(SEGMENT)),
                        "typed.segment # $1::lseg",
                        "(1.5,1.5)"),
                Sample.of(T.segment.length(), "length(typed.segment)", "5.656854249492381"),
                Sample.of(T.segment.center(), "point(typed.segment)", "(2.0,2.0)"),
                Sample.of(T.segment.closestOn(T.box), "typed.segment ## typed.box", "(1.0,1.0)"),
                Sample.of(T.box.contains(ONE), "typed.box @> $1::point", "t"),
                Sample.of(T.box.contains(T.point), "typed.box @> typed.point", "t"),
                Sample.of(T.box.overlaps(BOX), "typed.box && $1::box", "t"),
                Sample.of(T.box.overlaps(T.box), "typed.box && typed.box", "t"),
                Sample.of(T.box.sameAs(BOX), "typed.box ~= $1::box", "f"),
                Sample.of(T.box.sameAs(T.box), "typed.box ~= typed.box", "t"),
                Sample.of(T.box.isLeftOf(BOX), "typed.box << $1::box", "f"),
                Sample.of(T.box.isLeftOf(T.box), "typed.box << typed.box", "f"),
                Sample.of(T.box.isRightOf(BOX), "typed.box >> $1::box", "f"),
                Sample.of(T.box.isRightOf(T.box), "typed.box >> typed.box", "f"),
                Sample.of(T.box.doesNotExtendRightOf(BOX), "typed.box &< $1::box", "t"),
                Sample.of(T.box.doesNotExtendRightOf(T.box), "typed.box &< typed.box", "t"),
                Sample.of(T.box.doesNotExtendLeftOf(BOX), "typed.box &> $1::box", "f"),
                Sample.of(T.box.doesNotExtendLeftOf(T.box), "typed.box &> typed.box", "t"),
                Sample.of(T.box.isBelow(BOX), "typed.box <<| $1::box", "f"),
                Sample.of(T.box.isBelow(T.box), "typed.box <<| typed.box", "f"),
                Sample.of(T.box.isAbove(BOX), "typed.box |>> $1::box", "f"),
                Sample.of(T.box.isAbove(T.box), "typed.box |>> typed.box", "f"),
                Sample.of(T.box.doesNotExtendAbove(BOX), "typed.box &<| $1::box", "t"),
                Sample.of(T.box.doesNotExtendAbove(T.box), "typed.box &<| typed.box", "t"),
                Sample.of(T.box.doesNotExtendBelow(BOX), "typed.box |&> $1::box", "f"),
                Sample.of(T.box.doesNotExtendBelow(T.box), "typed.box |&> typed.box", "t"),
                Sample.of(T.box.plus(ONE), "typed.box + $1::point", "(3.0,3.0),(1.0,1.0)"),
                Sample.of(T.box.plus(T.point), "typed.box + typed.point", "(4.0,3.0),(2.0,1.0)"),
                Sample.of(T.box.minus(ONE), "typed.box - $1::point", "(1.0,1.0),(-1.0,-1.0)"),
                Sample.of(T.box.minus(T.point), "typed.box - typed.point", "(0.0,1.0),(-2.0,-1.0)"),
                Sample.of(T.box.times(ONE), "typed.box * $1::point", "(0.0,4.0),(0.0,0.0)"),
                Sample.of(T.box.times(T.point), "typed.box * typed.point", "(2.0,6.0),(0.0,0.0)"),
                Sample.of(T.box.dividedBy(ONE), "typed.box / $1::point", "(2.0,0.0),(0.0,0.0)"),
                Sample.of(T.box.dividedBy(T.point), "typed.box / typed.point", "(1.2,0.4),(0.0,0.0)"),
                Sample.of(T.box.area(), "area(typed.box)", "4.0"),
                Sample.of(T.box.boxHeight(), "height(typed.box)", "2.0"),
                Sample.of(T.box.boxWidth(), "width(typed.box)", "2.0"),
                Sample.of(T.box.center(), "center(typed.box)", "(1.0,1.0)"),
                Sample.of(T.box.diagonal(), "diagonal(typed.box)", "[(2.0,2.0),(0.0,0.0)]"),
                Sample.of(T.box.intersects(BOX), "typed.box ?# $1::box", "t"),
                Sample.of(T.box.intersects(T.box), "typed.box ?# typed.box", "t"),
                Sample.of(T.box.intersection(BOX), "typed.box # $1::box", "(2.0,2.0),(1.0,1.0)"),
                Sample.of(T.box.intersection(T.box), "typed.box # typed.box", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.box.boundingBox(BOX), "bound_box(typed.box, $1::box)", "(3.0,3.0),(0.0,0.0)"),
                Sample.of(T.box.boundingBox(T.box), "bound_box(typed.box, typed.box)", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.box.circle(), "circle(typed.box)", "<(1.0,1.0),1.4142135623730951>"),
                Sample.of(T.box.polygon(), "polygon(typed.box)", "((0.0,0.0),(0.0,2.0),(2.0,2.0),(2.0,0.0))"),
                Sample.of(T.path.plus(ONE), "typed.path + $1::point", "((1.0,1.0),(3.0,1.0),(3.0,3.0),(1.0,3.0))"),
                Sample.of(
                        T.path.plus(T.point), "typed.path + typed.point", "((2.0,1.0),(4.0,1.0),(4.0,3.0),(2.0,3.0))"),
                Sample.of(T.path.minus(ONE), "typed.path - $1::point", "((-1.0,-1.0),(1.0,-1.0),(1.0,1.0),(-1.0,1.0))"),
                Sample.of(
                        T.path.minus(T.point),
                        "typed.path - typed.point",
                        "((-2.0,-1.0),(0.0,-1.0),(0.0,1.0),(-2.0,1.0))"),
                Sample.of(T.path.times(ONE), "typed.path * $1::point", "((0.0,0.0),(2.0,2.0),(0.0,4.0),(-2.0,2.0))"),
                Sample.of(
                        T.path.times(T.point),
                        "typed.path * typed.point",
                        "((0.0,0.0),(4.0,2.0),(2.0,6.0),(-2.0,4.0))"),
                Sample.of(
                        T.path.dividedBy(ONE), "typed.path / $1::point", "((0.0,0.0),(1.0,-1.0),(2.0,0.0),(1.0,1.0))"),
                Sample.of(
                        T.path.dividedBy(T.point),
                        "typed.path / typed.point",
                        "((0.0,0.0),(0.8,-0.4),(1.2,0.4),(0.4,0.8))"),
                Sample.of(
                        T.path.open().concat(PathExpression.of(OPEN)),
                        "popen(typed.path) + $1::path",
                        "[(0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0),(0.0,0.0),(5.0,5.0)]"),
                Sample.of(T.path.concat(OPEN), "typed.path + $1::path", null),
                Sample.of(T.path.area(), "area(typed.path)", "4.0"),
                Sample.of(T.path.length(), "length(typed.path)", "8.0"),
                Sample.of(T.path.pointCount(), "npoints(typed.path)", "4"),
                Sample.of(T.path.isClosed(), "isclosed(typed.path)", "t"),
                Sample.of(T.path.isOpen(), "isopen(typed.path)", "f"),
                Sample.of(T.path.open(), "popen(typed.path)", "[(0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0)]"),
                Sample.of(
                        T.path.open().close(),
                        "pclose(popen(typed.path))",
                        "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.path.contains(ONE), "typed.path @> $1::point", "t"),
                Sample.of(T.path.contains(T.point), "typed.path @> typed.point", "t"),
                Sample.of(T.path.intersects(OPEN), "typed.path ?# $1::path", "t"),
                Sample.of(T.path.intersects(T.path), "typed.path ?# typed.path", "t"),
                Sample.of(T.path.polygon(), "polygon(typed.path)", "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.polygon.pointCount(), "npoints(typed.polygon)", "4"),
                Sample.of(T.polygon.center(), "point(typed.polygon)", "(1.0,1.0)"),
                Sample.of(T.polygon.boundingBox(), "box(typed.polygon)", "(2.0,2.0),(0.0,0.0)"),
                Sample.of(T.polygon.circle().radius(), "radius(circle(typed.polygon))", "1.4142135623730951"),
                Sample.of(T.polygon.path(), "path(typed.polygon)", "((0.0,0.0),(2.0,0.0),(2.0,2.0),(0.0,2.0))"),
                Sample.of(T.polygon.contains(PolygonExpression.of(TRIANGLE)), "typed.polygon @> $1::polygon", "t"),
                Sample.of(T.circle.plus(ONE), "typed.circle + $1::point", "<(1.0,1.0),2.0>"),
                Sample.of(T.circle.plus(T.point), "typed.circle + typed.point", "<(2.0,1.0),2.0>"),
                Sample.of(T.circle.minus(ONE), "typed.circle - $1::point", "<(-1.0,-1.0),2.0>"),
                Sample.of(T.circle.minus(T.point), "typed.circle - typed.point", "<(-2.0,-1.0),2.0>"),
                Sample.of(T.circle.times(ONE), "typed.circle * $1::point", "<(0.0,0.0),2.8284271247461903>"),
                Sample.of(T.circle.times(T.point), "typed.circle * typed.point", "<(0.0,0.0),4.47213595499958>"),
                Sample.of(T.circle.dividedBy(ONE), "typed.circle / $1::point", "<(0.0,0.0),1.414213562373095>"),
                Sample.of(T.circle.dividedBy(T.point), "typed.circle / typed.point", "<(0.0,0.0),0.8944271909999159>"),
                Sample.of(T.circle.area(), "area(typed.circle)", "12.566370614359172"),
                Sample.of(T.circle.center(), "center(typed.circle)", "(0.0,0.0)"),
                Sample.of(T.circle.radius(), "radius(typed.circle)", "2.0"),
                Sample.of(T.circle.diameter(), "diameter(typed.circle)", "4.0"),
                Sample.of(T.circle.box().as("b").area(), "area(box(typed.circle))", "7.999999999999998"),
                Sample.of(T.circle.polygon().pointCount(), "npoints(polygon(typed.circle))", "12"),
                Sample.of(T.circle.polygon(5).pointCount(), "npoints(polygon($1, typed.circle))", "5"),
                Sample.of(T.circle.polygon(T.number).pointCount(), "npoints(polygon(typed.number, typed.circle))", "2"),
                Sample.of(
                        T.circle.isLeftOf(CircleExpression.of(new Circle(ONE, 1))), "typed.circle << $1::circle", "f"));
    }

    private static List<Sample> bytes() {
        return List.of(
                Sample.of(
                        BytesExpression.decode(T.hexadecimal, BytesFormat.HEX),
                        "decode(typed.hexadecimal, 'hex')",
                        "\\x0aff"),
                Sample.of(BytesExpression.encode(T.word, "UTF8"), "convert_to(typed.word, $1)", "\\x61"),
                Sample.of(BytesExpression.of(new byte[] {1, 2}), "$1", "\\x0102"),
                Sample.of(T.bytes.encode(BytesFormat.HEX), "encode(typed.bytes, 'hex')", "68656c6c6f"),
                Sample.of(T.bytes.encode(BytesFormat.BASE64), "encode(typed.bytes, 'base64')", "aGVsbG8="),
                Sample.of(T.bytes.encode(BytesFormat.ESCAPE), "encode(typed.bytes, 'escape')", "hello"),
                Sample.of(T.bytes.decode("UTF8"), "convert_from(typed.bytes, $1)", "hello"),
                Sample.of(T.bytes.length(), "length(typed.bytes)", "5"),
                Sample.of(T.bytes.concat(new byte[] {33}), "typed.bytes || $1", "\\x68656c6c6f21"),
                Sample.of(T.bytes.concat(T.bytes), "typed.bytes || typed.bytes", "\\x68656c6c6f68656c6c6f"),
                Sample.of(T.bytes.substring(2), "substr(typed.bytes, $1)", "\\x656c6c6f"),
                Sample.of(T.bytes.substring(T.number), "substr(typed.bytes, typed.number)", "\\x656c6c6f"),
                Sample.of(T.bytes.substring(2, 2), "substr(typed.bytes, $1, $2)", "\\x656c"),
                Sample.of(
                        T.bytes.substring(T.number, T.number),
                        "substr(typed.bytes, typed.number, typed.number)",
                        "\\x656c"),
                Sample.of(T.bytes.trim(new byte[] {104}), "btrim(typed.bytes, $1)", "\\x656c6c6f"),
                Sample.of(T.bytes.trim(T.bytes), "btrim(typed.bytes, typed.bytes)", "\\x"),
                Sample.of(T.bytes.position(new byte[] {108}), "position($1 in typed.bytes)", "3"),
                Sample.of(T.bytes.position(T.bytes), "position(typed.bytes in typed.bytes)", "1"),
                Sample.of(T.bytes.bit(3), "get_bit(typed.bytes, $1)", "1"),
                Sample.of(T.bytes.bit(T.big), "get_bit(typed.bytes, typed.big)", "1"),
                Sample.of(T.bytes.byteAt(0), "get_byte(typed.bytes, $1)", "104"),
                Sample.of(T.bytes.byteAt(T.zero), "get_byte(typed.bytes, typed.zero)", "104"),
                Sample.of(T.bytes.withBit(0, 1), "set_bit(typed.bytes, $1, $2)", "\\x69656c6c6f"),
                Sample.of(
                        T.bytes.withBit(T.big, T.zero), "set_bit(typed.bytes, typed.big, typed.zero)", "\\x60656c6c6f"),
                Sample.of(T.bytes.withByte(0, 72), "set_byte(typed.bytes, $1, $2)", "\\x48656c6c6f"),
                Sample.of(
                        T.bytes.withByte(T.zero, T.zero),
                        "set_byte(typed.bytes, typed.zero, typed.zero)",
                        "\\x00656c6c6f"),
                Sample.of(T.bytes.md5(), "md5(typed.bytes)", "5d41402abc4b2a76b9719d911017c592"),
                Sample.of(
                        T.bytes.sha224(),
                        "sha224(typed.bytes)",
                        "\\xea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193"),
                Sample.of(
                        T.bytes.sha256(),
                        "sha256(typed.bytes)",
                        "\\x2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
                Sample.of(T.bytes.sha384().length(), "length(sha384(typed.bytes))", "48"),
                Sample.of(T.bytes.sha512().length(), "length(sha512(typed.bytes))", "64"),
                Sample.of(T.bytes.bitCount(), "bit_count(typed.bytes)", "21").since(14),
                Sample.of(T.bytes.reverse(), "reverse(typed.bytes)", "\\x6f6c6c6568")
                        .since(18),
                Sample.of(T.bytes.crc32(), "crc32(typed.bytes)", "907060870").since(18),
                Sample.of(T.bytes.crc32c(), "crc32c(typed.bytes)", "2591144780").since(18),
                Sample.of(T.bytes.as("b").length(), "length(typed.bytes)", "5"),
                Sample.of(T.bits.bitAnd(Bits.of("1100")), "typed.bits & $1::varbit", "1000"),
                Sample.of(T.bits.bitAnd(T.bits), "typed.bits & typed.bits", "1010"),
                Sample.of(T.bits.bitOr(Bits.of("1100")), "typed.bits | $1::varbit", "1110"),
                Sample.of(T.bits.bitOr(T.bits), "typed.bits | typed.bits", "1010"),
                Sample.of(T.bits.bitXor(Bits.of("1100")), "typed.bits # $1::varbit", "0110"),
                Sample.of(T.bits.bitXor(T.bits), "typed.bits # typed.bits", "0000"),
                Sample.of(T.bits.bitNot(), "~typed.bits", "0101"),
                Sample.of(T.bits.shiftLeft(1), "typed.bits << $1", "0100"),
                Sample.of(T.bits.shiftLeft(T.zero), "typed.bits << typed.zero", "1010"),
                Sample.of(T.bits.shiftRight(1), "typed.bits >> $1", "0101"),
                Sample.of(T.bits.shiftRight(T.zero), "typed.bits >> typed.zero", "1010"),
                Sample.of(T.bits.concat(Bits.of("11")), "typed.bits || $1::varbit", "101011"),
                Sample.of(T.bits.concat(BitsExpression.of(Bits.of("11"))), "typed.bits || $1::varbit", "101011"),
                Sample.of(T.bits.length(), "length(typed.bits)", "4"),
                Sample.of(T.bits.octetLength(), "octet_length(typed.bits)", "1"),
                Sample.of(T.bits.bit(0), "get_bit(typed.bits, $1)", "1"),
                Sample.of(T.bits.bit(T.zero), "get_bit(typed.bits, typed.zero)", "1"),
                Sample.of(T.bits.withBit(0, 0), "set_bit(typed.bits, $1, $2)", "0010"),
                Sample.of(T.bits.withBit(T.zero, T.zero), "set_bit(typed.bits, typed.zero, typed.zero)", "0010"),
                Sample.of(T.bits.substring(2, 2), "substring(typed.bits, $1, $2)", "01"),
                Sample.of(T.bits.substring(T.number, T.zero), "substring(typed.bits, typed.number, typed.zero)", ""),
                Sample.of(T.bits.position(Bits.of("01")), "position($1::varbit in typed.bits)", "2"),
                Sample.of(T.bits.position(T.bits), "position(typed.bits in typed.bits)", "1"),
                Sample.of(T.bits.bitCount(), "bit_count(typed.bits)", "2").since(14));
    }

    private static List<Sample> others() {
        return List.of(
                Sample.of(Functions.randomUuid(), "gen_random_uuid()", "*"),
                Sample.of(Functions.uuidVersion7(), "uuidv7()", "*").since(18),
                Sample.of(T.id7.timestamp(), "uuid_extract_timestamp(typed.id7)", "2025-02-24 02:46:24.503000+00")
                        .since(17),
                Sample.of(UuidExpression.of(new UUID(0, 0)).as("u").version(), "uuid_extract_version($1)", null)
                        .since(17),
                Sample.of(T.id7.version(), "uuid_extract_version(typed.id7)", "7")
                        .since(17),
                Sample.of(XmlExpression.parse("<a><b>1</b></a>"), "xmlparse(document $1)", "<a><b>1</b></a>"),
                Sample.of(XmlExpression.parse(T.markup), "xmlparse(document typed.markup)", "<x/>"),
                Sample.of(XmlExpression.isWellFormed(T.word), "xml_is_well_formed_document(typed.word)", "f"),
                Sample.of(XmlExpression.of(new Xml("<x/>")), "$1::xml", "<x/>"),
                Sample.of(T.xml.asText(), "xmlserialize(content typed.xml as text)", "<a><b>1</b></a>"),
                Sample.of(
                        T.xml.concat(XmlExpression.of(new Xml("<x/>"))),
                        "xmlconcat(typed.xml, $1::xml)",
                        "<a><b>1</b></a><x/>"),
                Sample.of(T.xml.exists("/a/b[text() = 1]"), "xmlexists($1 passing typed.xml)", "t"),
                Sample.of(T.xml.exists(T.word), "xmlexists(typed.word passing typed.xml)", "t"),
                Sample.of(T.xml.as("x").isDocument(), "typed.xml is document", "t"),
                Sample.of(T.xml.find("/a/b/text()"), "xpath($1, typed.xml)", "{1}"),
                Sample.of(T.money.plus(T.money).asNumeric(), "(typed.money + typed.money)::numeric", "10.00"),
                Sample.of(T.money.minus(T.money).as("m").asNumeric(), "(typed.money - typed.money)::numeric", "0.00"),
                Sample.of(T.money.times(1.5).asNumeric(), "(typed.money * $1)::numeric", "7.50"),
                Sample.of(T.money.times(T.ratio).asNumeric(), "(typed.money * typed.ratio)::numeric", "10.00"),
                Sample.of(T.money.dividedBy(2).asNumeric(), "(typed.money / $1)::numeric", "2.50"),
                Sample.of(T.money.dividedBy(T.ratio).asNumeric(), "(typed.money / typed.ratio)::numeric", "2.50"),
                Sample.of(T.money.ratioTo(T.money), "typed.money / typed.money", "1.0"),
                Sample.of(T.money.asNumeric(), "typed.money::numeric", "5.00"),
                Sample.of(enumFirst(DAY), "enum_first(null::\"day\")", "MONDAY"),
                Sample.of(enumLast(DAY), "enum_last(null::\"day\")", "WEDNESDAY"),
                Sample.of(enumRange(DAY), "enum_range(null::\"day\")", "{MONDAY,TUESDAY,WEDNESDAY}"),
                Sample.of(enumRange(T.day, T.day), "enum_range(typed.\"day\", typed.\"day\")", "{TUESDAY}"),
                Sample.of(T.day.ge(Day.MONDAY), "typed.\"day\" >= $1::\"day\"", "t"));
    }

    private static List<Sample> textSearch() {
        return List.of(
                Sample.of(
                        TsVectorExpression.of("english", T.body),
                        "to_tsvector('english'::regconfig, typed.body)",
                        "'ate':4 'cat':7 'fat':2,6 'rat':3"),
                Sample.of(
                        TsVectorExpression.of("pg_catalog.simple", T.body),
                        "to_tsvector('pg_catalog.simple'::regconfig, typed.body)",
                        "'a':5 'ate':4 'cat':7 'fat':2,6 'rats':3 'the':1"),
                Sample.of(
                        TsVectorExpression.ofJson("english", T.doc),
                        "to_tsvector('english'::regconfig, typed.doc)",
                        "'-0000':12,13,14 '-000000000001':15 '-02':8 '-03':9 '00000000':11 '1':19 '2':21 '2001':7 'essay':5 'portland':17 'sf':3 'ursula':1"),
                Sample.of(TsVectorExpression.of(VECTOR), "$1::tsvector", "'dog'"),
                Sample.of(T.vector.matches(RAT), "typed.vector @@ websearch_to_tsquery('english'::regconfig, $1)", "t"),
                Sample.of(T.vector.matches(CAT), "typed.vector @@ $1::tsquery", "t"),
                Sample.of(
                        T.vector.concat(VECTOR),
                        "typed.vector || $1::tsvector",
                        "'ate':4 'cat':7 'dog' 'fat':2,6 'rat':3"),
                Sample.of(
                        T.vector.concat(T.vector),
                        "typed.vector || typed.vector",
                        "'ate':4,11 'cat':7,14 'fat':2,6,9,13 'rat':3,10"),
                Sample.of(
                        T.vector.withWeight(LexemeWeight.A),
                        "setweight(typed.vector, 'A')",
                        "'ate':4A 'cat':7A 'fat':2A,6A 'rat':3A"),
                Sample.of(
                        T.vector.withWeight(LexemeWeight.B, "rat"),
                        "setweight(typed.vector, 'B', $1)",
                        "'ate':4 'cat':7 'fat':2,6 'rat':3B"),
                Sample.of(T.vector.without("rat"), "ts_delete(typed.vector, $1)", "'ate':4 'cat':7 'fat':2,6"),
                Sample.of(T.vector.strip(), "strip(typed.vector)", "'ate' 'cat' 'fat' 'rat'"),
                Sample.of(T.vector.length(), "length(typed.vector)", "4"),
                Sample.of(T.vector.words(), "tsvector_to_array(typed.vector)", "{ate,cat,fat,rat}"),
                Sample.of(T.vector.as("v").length(), "length(typed.vector)", "4"),
                Sample.of(
                        T.vector.rank(RAT),
                        "ts_rank(typed.vector, websearch_to_tsquery('english'::regconfig, $1))",
                        "1.0E-20"),
                Sample.of(
                        T.vector.rank(RAT, RankNormalization.LENGTH, RankNormalization.ITSELF),
                        "ts_rank(typed.vector, websearch_to_tsquery('english'::regconfig, $1), 34)",
                        "2.0E-21"),
                Sample.of(
                        T.vector.rank(new RankWeights(0.5f, 0.5f, 0.5f, 1), T.query),
                        "ts_rank($1, typed.vector, typed.query)",
                        "0.47621495"),
                Sample.of(T.vector.rankByCover(T.query), "ts_rank_cd(typed.vector, typed.query)", "0.025"),
                Sample.of(
                        T.vector.rankByCover(
                                new RankWeights(1, 1, 1, 1), T.query, RankNormalization.LOGARITHM_OF_WORDS),
                        "ts_rank_cd($1, typed.vector, typed.query, 16)",
                        "0.10766914"),
                Sample.of(
                        TsQueryExpression.parse("english", "rats & cat:*"),
                        "to_tsquery('english'::regconfig, $1)",
                        "'rat' & 'cat':*"),
                Sample.of(
                        TsQueryExpression.parse("english", T.word), "to_tsquery('english'::regconfig, typed.word)", ""),
                Sample.of(
                        TsQueryExpression.plain("english", "the fat rats"),
                        "plainto_tsquery('english'::regconfig, $1)",
                        "'fat' & 'rat'"),
                Sample.of(
                        TsQueryExpression.plain("english", T.word),
                        "plainto_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(
                        TsQueryExpression.phrase("english", "fat rats"),
                        "phraseto_tsquery('english'::regconfig, $1)",
                        "'fat' <-> 'rat'"),
                Sample.of(
                        TsQueryExpression.phrase("english", T.word),
                        "phraseto_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(RAT, "websearch_to_tsquery('english'::regconfig, $1)", "'rat' & !'dog'"),
                Sample.of(
                        TsQueryExpression.web("english", T.word),
                        "websearch_to_tsquery('english'::regconfig, typed.word)",
                        ""),
                Sample.of(
                        TsQueryExpression.of(CAT).and(T.query), "$1::tsquery && typed.query", "'cat' & 'rat' & 'cat'"),
                Sample.of(T.query.and(CAT), "typed.query && $1::tsquery", "'rat' & 'cat' & 'cat'"),
                Sample.of(T.query.or(CAT), "typed.query || $1::tsquery", "'rat' & 'cat' | 'cat'"),
                Sample.of(T.query.or(T.query), "typed.query || typed.query", "'rat' & 'cat' | 'rat' & 'cat'"),
                Sample.of(T.query.not(), "!!typed.query", "!( 'rat' & 'cat' )"),
                Sample.of(T.query.followedBy(CAT), "typed.query <-> $1::tsquery", "( 'rat' & 'cat' ) <-> 'cat'"),
                Sample.of(
                        T.query.followedBy(T.query),
                        "typed.query <-> typed.query",
                        "( 'rat' & 'cat' ) <-> ( 'rat' & 'cat' )"),
                Sample.of(
                        T.query.followedBy(CAT, 3),
                        "tsquery_phrase(typed.query, $1::tsquery, $2)",
                        "( 'rat' & 'cat' ) <3> 'cat'"),
                Sample.of(
                        T.query.followedBy(T.query, T.number),
                        "tsquery_phrase(typed.query, typed.query, typed.number)",
                        "( 'rat' & 'cat' ) <2> ( 'rat' & 'cat' )"),
                Sample.of(T.query.contains(CAT), "typed.query @> $1::tsquery", "t"),
                Sample.of(T.query.contains(T.query), "typed.query @> typed.query", "t"),
                Sample.of(T.query.isContainedIn(CAT), "typed.query <@ $1::tsquery", "f"),
                Sample.of(T.query.isContainedIn(T.query), "typed.query <@ typed.query", "t"),
                Sample.of(T.query.as("q").nodeCount(), "numnode(typed.query)", "3"),
                Sample.of(T.query.indexable(), "querytree(typed.query)", "'rat' & 'cat'"),
                Sample.of(
                        T.query.headline("english", T.body),
                        "ts_headline('english'::regconfig, typed.body, typed.query)",
                        "The fat <b>rats</b> ate a fat <b>cat</b>"),
                Sample.of(
                        T.query.headline("english", T.body, OPTIONS),
                        "ts_headline('english'::regconfig, typed.body, typed.query, $1)",
                        "The fat \\\"'<rats> ate a fat \\\"'<cat>"),
                Sample.of(
                        T.query.headline(
                                "english",
                                T.body,
                                HeadlineOptions.DEFAULT
                                        .fragments(2, " / ")
                                        .words(1, 3)
                                        .marks("[", "]")),
                        "ts_headline('english'::regconfig, typed.body, typed.query, $1)",
                        "[rats] / [cat]"),
                Sample.of(
                        T.body.search("english", "\"fat rats\" or dog"),
                        "to_tsvector('english'::regconfig, typed.body) @@ websearch_to_tsquery('english'::regconfig, $1)",
                        "t"));
    }

    private static List<Sample> json() {
        return List.of(
                Sample.of(T.doc.at("address").at("city"), "(typed.doc -> $1) -> $2", "\"Portland\""),
                Sample.of(T.doc.path("tags", "0"), "typed.doc #> $1", "\"sf\""),
                Sample.of(T.doc.at("tags").at(1), "(typed.doc -> $1) -> $2", "\"essay\""),
                Sample.of(T.doc.text("name"), "typed.doc ->> $1", "Ursula"),
                Sample.of(T.doc.at("tags").text(-1), "(typed.doc -> $1) ->> $2", "essay"),
                Sample.of(T.doc.textAt("address", "city"), "typed.doc #>> $1", "Portland"),
                Sample.of(T.doc.at(NAME).eq("Ursula"), "typed.doc ->> $1 = $2", "t"),
                Sample.of(T.doc.at(BORN).plus(1), "(typed.doc ->> $1)::int4 + $2", "1930"),
                Sample.of(T.doc.at(ADDRESS), "typed.doc -> $1", "{\"city\":\"Portland\",\"phones\":[\"1\",\"2\"]}"),
                Sample.of(T.doc.at(ADDRESS.then(CITY)).upper(), "upper(typed.doc #>> $1)", "PORTLAND"),
                Sample.of(T.doc.at(TAGS.element(0)), "typed.doc #>> $1", "sf"),
                Sample.of(T.doc.at(TAGS), "typed.doc -> $1", "[\"sf\",\"essay\"]"),
                Sample.of(
                        T.doc.at("tags").at(JsonPart.element(-1, JsonKind.text())),
                        "(typed.doc -> $1) #>> $2",
                        "essay"),
                Sample.of(T.doc.at(ADDRESS.then(PHONES).element(1)), "typed.doc #>> $1", "2"),
                Sample.of(T.doc.at(SINCE), "(typed.doc ->> $1)::date", "2001-02-03"),
                Sample.of(T.doc.at(ACTIVE), "(typed.doc ->> $1)::bool", "t"),
                Sample.of(T.doc.at(TOKEN), "(typed.doc ->> $1)::uuid", "00000000-0000-0000-0000-000000000001"),
                Sample.of(T.doc.has(ADDRESS.then(CITY)), "typed.doc #> $1 is not null", "t"),
                Sample.of(T.doc.at("name").asText(), "typed.doc ->> $1", "Ursula"),
                Sample.of(T.doc.at("active").asBoolean(), "(typed.doc ->> $1)::bool", "t"),
                Sample.of(T.doc.path("born").asNumber(Codecs.INT8), "(typed.doc #>> $1)::int8", "1929"),
                Sample.of(T.doc.at("since").as(Codecs.DATE, Family.date()), "(typed.doc ->> $1)::date", "2001-02-03"),
                Sample.of(T.doc.at("tags").asType(List.class), "typed.doc -> $1", "[\"sf\",\"essay\"]"),
                Sample.of(
                        T.doc.asText(),
                        "typed.doc #>> '{}'",
                        "{\"born\": 1929, \"name\": \"Ursula\", \"tags\": [\"sf\", \"essay\"], \"since\": \"2001-02-03\", \"token\": \"00000000-0000-0000-0000-000000000001\", \"active\": true, \"address\": {\"city\": \"Portland\", \"phones\": [\"1\", \"2\"]}}"),
                Sample.of(T.doc.contains(Json.of("{\"born\": 1929}")), "typed.doc @> $1::jsonb", "t"),
                Sample.of(T.doc.contains(T.doc), "typed.doc @> typed.doc", "t"),
                Sample.of(T.doc.containsJson(Json.of("{\"born\": 1}")), "typed.doc @> $1::jsonb", "f"),
                Sample.of(T.doc.isContainedIn(Json.of("{}")), "typed.doc <@ $1::jsonb", "f"),
                Sample.of(T.doc.isContainedIn(T.doc), "typed.doc <@ typed.doc", "t"),
                Sample.of(T.doc.hasKey("name"), "typed.doc ? $1", "t"),
                Sample.of(T.doc.hasKey(T.word), "typed.doc ? typed.word", "f"),
                Sample.of(T.doc.hasAllKeys("name", "born"), "typed.doc ?& $1", "t"),
                Sample.of(T.doc.hasAnyKey("name", "nothing"), "typed.doc ?| $1", "t"),
                Sample.of(T.doc.typeName(), "jsonb_typeof(typed.doc)", "object"),
                Sample.of(T.doc.at("tags").arrayLength(), "jsonb_array_length(typed.doc -> $1)", "2"),
                Sample.of(
                        T.doc.at("address").pretty(),
                        "jsonb_pretty(typed.doc -> $1)",
                        "{\n    \"city\": \"Portland\",\n    \"phones\": [\n        \"1\",\n        \"2\"\n    ]\n}"),
                Sample.of(T.raw.at("a"), "typed.raw::jsonb -> $1", "1"),
                Sample.of(T.raw.contains(Json.of("{\"a\": 1}")), "typed.raw::jsonb @> $1::json::jsonb", "t"),
                Sample.of(T.raw.contains(T.raw), "typed.raw::jsonb @> typed.raw::jsonb", "t"),
                Sample.of(
                        T.raw.setAt(List.of("a"), Json.of("2")),
                        "jsonb_set(typed.raw::jsonb, $1, $2::jsonb)::json",
                        "{\"a\": 2}"),
                Sample.of(T.doc.search("$.tags[*] ? (@ == \"sf\")").exists(), "typed.doc @? $1::jsonpath", "t"),
                Sample.of(
                        T.doc.search("$.tags[*] ? (@ == $tag)")
                                .with("tag", "sf")
                                .exists(),
                        "jsonb_path_exists(typed.doc, $1::jsonpath, jsonb_build_object($2, $3))",
                        "t"),
                Sample.of(T.doc.search("$.born > 1900").matches(), "typed.doc @@ $1::jsonpath", "t"),
                Sample.of(
                        T.doc.search("$.born > $min").with("min", T.number).matches(),
                        "jsonb_path_match(typed.doc, $1::jsonpath, jsonb_build_object($2, typed.number))",
                        "t"),
                Sample.of(
                        T.doc.search("$.tags[*]").first(), "jsonb_path_query_first(typed.doc, $1::jsonpath)", "\"sf\""),
                Sample.of(
                        T.doc.search("strict $.nothing").silent().all(),
                        "jsonb_path_query_array(typed.doc, $1::jsonpath, '{}', true)",
                        "[]"),
                Sample.of(
                        T.doc.search("$.tags[*]").all(),
                        "jsonb_path_query_array(typed.doc, $1::jsonpath)",
                        "[\"sf\", \"essay\"]"),
                Sample.of(
                                T.doc.search("$.born ? (@ > $min)")
                                        .with("min", 1900)
                                        .with("Max", 2000)
                                        .jsonExists(),
                                "json_exists(typed.doc, $1::jsonpath passing $2 as min, $3 as \"Max\")",
                                "t")
                        .since(17),
                Sample.of(
                                T.doc.search("$.tags[*]").jsonQuery(),
                                "json_query(typed.doc, $1::jsonpath with conditional wrapper)",
                                "[\"sf\", \"essay\"]")
                        .since(17),
                Sample.of(
                                T.doc.search("$.born").jsonValue(Codecs.INT4),
                                "json_value(typed.doc, $1::jsonpath returning int4)",
                                "1929")
                        .since(17),
                Sample.of(
                        T.doc.setAt(NAME, "Octavia").at(NAME), "jsonb_set(typed.doc, $1, $2::jsonb) ->> $3", "Octavia"),
                Sample.of(
                        T.doc.setAt(BORN, 1947).at(BORN), "(jsonb_set(typed.doc, $1, $2::jsonb) ->> $3)::int4", "1947"),
                Sample.of(
                        T.doc.setAt(NAME, T.word).at(NAME),
                        "jsonb_set_lax(typed.doc, $1, to_jsonb(typed.word)) ->> $2",
                        "a"),
                Sample.of(
                        T.doc.setAt(List.of("address", "city"), Json.of("null")).at("address"),
                        "jsonb_set(typed.doc, $1, $2::jsonb) -> $3",
                        "{\"city\": null, \"phones\": [\"1\", \"2\"]}"),
                Sample.of(
                        T.doc.setAt(List.of("n"), T.number).at("n"),
                        "jsonb_set_lax(typed.doc, $1, to_jsonb(typed.number)) -> $2",
                        "2"),
                Sample.of(
                        T.doc.insertAt(List.of("tags", "0"), Json.of("\"x\"")).at("tags"),
                        "jsonb_insert(typed.doc, $1, $2::jsonb) -> $3",
                        "[\"x\", \"sf\", \"essay\"]"),
                Sample.of(
                        T.doc.insertAfter(List.of("tags", "0"), Json.of("\"x\""))
                                .at("tags"),
                        "jsonb_insert(typed.doc, $1, $2::jsonb, true) -> $3",
                        "[\"sf\", \"x\", \"essay\"]"),
                Sample.of(
                        T.doc.at("address").concat(Json.of("{\"zip\": 7}")),
                        "(typed.doc -> $1) || $2::jsonb",
                        "{\"zip\": 7, \"city\": \"Portland\", \"phones\": [\"1\", \"2\"]}"),
                Sample.of(
                        T.doc.at("tags").concat(T.doc.at("tags")),
                        "(typed.doc -> $1) || (typed.doc -> $2)",
                        "[\"sf\", \"essay\", \"sf\", \"essay\"]"),
                Sample.of(
                        T.doc.at("address").without("city"), "(typed.doc -> $1) - $2", "{\"phones\": [\"1\", \"2\"]}"),
                Sample.of(T.doc.at("tags").without(0), "(typed.doc -> $1) - $2", "[\"essay\"]"),
                Sample.of(
                        T.doc.removeAt(ADDRESS.then(CITY)).at("address"),
                        "(typed.doc #- $1) -> $2",
                        "{\"phones\": [\"1\", \"2\"]}"),
                Sample.of(T.doc.removeAt("tags", "0").at("tags"), "(typed.doc #- $1) -> $2", "[\"essay\"]"),
                Sample.of(
                        T.doc.setAt(List.of("name"), Json.of("null"))
                                .stripNulls()
                                .has(NAME),
                        "jsonb_strip_nulls(jsonb_set(typed.doc, $1, $2::jsonb)) -> $3 is not null",
                        "f"),
                Sample.of(
                        jsonObject(T.word, T.number.as("n")),
                        "jsonb_build_object($1, typed.word, $2, typed.number)",
                        "{\"n\": 2, \"word\": \"a\"}"),
                Sample.of(jsonArray(T.word, T.number), "jsonb_build_array(typed.word, typed.number)", "[\"a\", 2]"),
                Sample.of(toJson(T.word), "to_jsonb(typed.word)", "\"a\""),
                Sample.of(isJson(T.word, JsonFunctions.Form.OBJECT), "typed.word is json object", "f")
                        .since(16),
                Sample.of(isJson(T.word, JsonFunctions.Form.UNIQUE_KEYS), "typed.word is json with unique keys", "f")
                        .since(16));
    }

    /** A table with a column of each type. */
    public static final class Typed extends Table<Object> {
        final InetColumn inet = inet("inet", Codecs.INET);
        final CidrColumn cidr = cidr("cidr", Codecs.CIDR);
        final MacaddrColumn<Macaddr> mac = macaddr("mac", Codecs.MACADDR);
        final MacaddrColumn<Macaddr8> mac8 = macaddr("mac8", Codecs.MACADDR8);
        final HstoreColumn store = hstore("store", Codecs.HSTORE);
        final LtreeColumn tree = ltree("tree", Codecs.LTREE);
        final PointColumn point = point("point", Codecs.POINT);
        final LineColumn line = line("line", Codecs.LINE);
        final LineSegmentColumn segment = lineSegment("segment", Codecs.LSEG);
        final BoxColumn box = box("box", Codecs.BOX);
        final PathColumn path = path("path", Codecs.PATH);
        final PolygonColumn polygon = polygon("polygon", Codecs.POLYGON);
        final CircleColumn circle = circle("circle", Codecs.CIRCLE);
        final BytesColumn bytes = bytes("bytes", Codecs.BYTEA);
        final BitsColumn bits = bits("bits", Codecs.VARBIT);
        final UuidColumn id7 = uuid("id7", Codecs.UUID);
        final XmlColumn xml = xml("xml", Codecs.XML);
        final MoneyColumn money = money("money", Codecs.MONEY);
        final ComparableColumn<Day> day = comparable("day", DAY);
        final TsVectorColumn vector = tsVector("vector", Codecs.TSVECTOR);
        final TsQueryColumn query = tsQuery("query", Codecs.TSQUERY);
        final JsonColumn<Json> doc = json("doc", Codecs.JSONB);
        final JsonColumn<Json> raw = json("raw", Codecs.JSON);
        final TextColumn body = text("body", Codecs.TEXT);
        final TextColumn word = text("word", Codecs.TEXT);
        final TextColumn hexadecimal = text("hexadecimal", Codecs.TEXT);
        final TextColumn markup = text("markup", Codecs.TEXT);
        final NumberColumn<Integer> number = number("number", Codecs.INT4);
        final NumberColumn<Integer> zero = number("zero", Codecs.INT4);
        final NumberColumn<Long> big = number("big", Codecs.INT8);
        final NumberColumn<Double> ratio = number("ratio", Codecs.FLOAT8);

        private Typed(String alias) {
            super("", "typed", alias);
        }

        @Override
        public Typed as(String alias) {
            return new Typed(alias);
        }

        @Override
        public Object read(Row row, int at, Relations relations) {
            return row;
        }

        @Override
        public void write(Object record, int column, ParameterWriter out) {
            throw noColumn(column);
        }

        @Override
        public Object key(Object record) {
            return record;
        }
    }
}
