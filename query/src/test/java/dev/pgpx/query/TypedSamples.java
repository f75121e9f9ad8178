package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operators and functions of the less common types: each as an expression over one row, the SQL that it gives, and the
 * result that a server gives for it. Each family has a class of its own; the conformance suite copies all of them and runs
 * their samples.
 */
public final class TypedSamples {
    /** An enum type. */
    public enum Day {
        MONDAY,
        TUESDAY,
        WEDNESDAY
    }

    static final Codec<Day> DAY = Codecs.enumeration(Day.class, PgType.named("", "day"));

    /** The table. */
    public static final Typed T = new Typed("typed");

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
        all.addAll(NetworkSamples.all());
        all.addAll(StoreSamples.all());
        all.addAll(PointSamples.all());
        all.addAll(AreaSamples.all());
        all.addAll(BytesSamples.all());
        all.addAll(OtherSamples.all());
        all.addAll(TextSearchSamples.all());
        all.addAll(JsonSamples.all());
        return all;
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
