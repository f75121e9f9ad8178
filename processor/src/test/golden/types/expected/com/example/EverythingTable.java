package com.example;

import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BitsColumn;
import dev.pgpx.query.BooleanColumn;
import dev.pgpx.query.BoxColumn;
import dev.pgpx.query.BytesColumn;
import dev.pgpx.query.CidrColumn;
import dev.pgpx.query.CircleColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.DateColumn;
import dev.pgpx.query.Family;
import dev.pgpx.query.InetColumn;
import dev.pgpx.query.IntervalColumn;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.LineColumn;
import dev.pgpx.query.LineSegmentColumn;
import dev.pgpx.query.LtreeColumn;
import dev.pgpx.query.MacaddrColumn;
import dev.pgpx.query.MoneyColumn;
import dev.pgpx.query.MultirangeColumn;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.PathColumn;
import dev.pgpx.query.PointColumn;
import dev.pgpx.query.PolygonColumn;
import dev.pgpx.query.RangeColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.TimeColumn;
import dev.pgpx.query.TimestampColumn;
import dev.pgpx.query.TimestampExpression;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.TimestamptzExpression;
import dev.pgpx.query.TsQueryColumn;
import dev.pgpx.query.TsVectorColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.query.XmlColumn;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Box;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Extended;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.JsonPath;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Lquery;
import dev.pgpx.types.Lsn;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Ltxtquery;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import dev.pgpx.types.Money;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Numeric;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Path;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import dev.pgpx.types.TimeOfDay;
import dev.pgpx.types.TimeWithOffset;
import dev.pgpx.types.TransactionId;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import dev.pgpx.types.Xml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code everything} of {@link Everything}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class EverythingTable extends Table<Everything> {
    private static final Codec<List<Json>> JSONB_ARRAY = Codecs.array(Codecs.JSONB);

    private static final Codec<Weekday> WEEKDAY = Codecs.enumeration(Weekday.class,
            PgType.named("", "weekday"), "MONDAY", "TUESDAY", "WEDNESDAY");

    private static final Codec<List<Boolean>> BOOL_ARRAY = Codecs.array(Codecs.BOOL);

    private static final Codec<List<Long>> INT8_ARRAY = Codecs.array(Codecs.INT8);

    private static final Codec<List<UUID>> UUID_ARRAY = Codecs.array(Codecs.UUID);

    private static final Codec<List<Weekday>> WEEKDAY_ARRAY = Codecs.array(WEEKDAY);

    private static final Codec<List<Range<LocalDate>>> DATERANGE_ARRAY = Codecs.array(Codecs.DATERANGE);

    private static final Codec<List<byte[]>> BYTEA_ARRAY = Codecs.array(Codecs.BYTEA);

    private static final Codec<List<String>> TEXT_ARRAY = Codecs.array(Codecs.TEXT);

    private static final Codec<int[]> JSON_JSON = Codecs.jsonb(int[].class);

    private static final Codec<Integer> SCALAR_JSON = Codecs.jsonb(Integer.class);

    private static final Codec<Map<String, ? extends Number>> DOCUMENT_JSON = Codecs.jsonb(GenericType.of(Map.class,
            String.class, Number.class));

    private static final Codec<List<String>> STRINGS_JSON = Codecs.jsonb(GenericType.of(List.class,
            String.class));

    private static final Codec<BigInteger> NUMERIC = Codecs.numeric(BigInteger.class);

    private static final Codec<List<Inet>> INET_ARRAY = Codecs.array(Codecs.INET);

    /** The table under its own name. */
    public static final EverythingTable EVERYTHING = new EverythingTable("everything");

    /** Column {@code id}: {@code uuid}. */
    public final UuidColumn id = uuid("id", Codecs.UUID, ColumnFlag.ID);

    /** Column {@code flag}: {@code boolean}. */
    public final BooleanColumn flag = bool("flag", Codecs.BOOL);

    /** Column {@code boxed_flag}: {@code boolean}. */
    public final BooleanColumn boxedFlag = bool("boxed_flag", Codecs.BOOL);

    /** Column {@code nullable_flag}: {@code boolean}. */
    public final BooleanColumn nullableFlag = bool("nullable_flag", Codecs.BOOL,
            ColumnFlag.NULLABLE);

    /** Column {@code small}: {@code smallint}. */
    public final NumberColumn<Short> small = number("small", Codecs.INT2);

    /** Column {@code boxed_small}: {@code smallint}. */
    public final NumberColumn<Short> boxedSmall = number("boxed_small", Codecs.INT2);

    /** Column {@code number}: {@code integer}. */
    public final NumberColumn<Integer> number = number("number", Codecs.INT4);

    /** Column {@code boxed_number}: {@code integer}. */
    public final NumberColumn<Integer> boxedNumber = number("boxed_number", Codecs.INT4);

    /** Column {@code nullable_number}: {@code integer}. */
    public final NumberColumn<Integer> nullableNumber = number("nullable_number", Codecs.INT4,
            ColumnFlag.NULLABLE);

    /** Column {@code optional_number}: {@code integer}. */
    public final NumberColumn<Integer> optionalNumber = number("optional_number", Codecs.INT4,
            ColumnFlag.NULLABLE);

    /** Column {@code big}: {@code bigint}. */
    public final NumberColumn<Long> big = number("big", Codecs.INT8);

    /** Column {@code boxed_big}: {@code bigint}. */
    public final NumberColumn<Long> boxedBig = number("boxed_big", Codecs.INT8);

    /** Column {@code real}: {@code real}. */
    public final NumberColumn<Float> real = number("real", Codecs.FLOAT4);

    /** Column {@code boxed_real}: {@code real}. */
    public final NumberColumn<Float> boxedReal = number("boxed_real", Codecs.FLOAT4);

    /** Column {@code precise}: {@code double precision}. */
    public final NumberColumn<Double> precise = number("precise", Codecs.FLOAT8);

    /** Column {@code boxed_precise}: {@code double precision}. */
    public final NumberColumn<Double> boxedPrecise = number("boxed_precise", Codecs.FLOAT8);

    /** Column {@code exact}: {@code numeric}. */
    public final NumberColumn<BigDecimal> exact = number("exact", Codecs.NUMERIC);

    /** Column {@code text}: {@code text}. */
    public final TextColumn text = text("text", Codecs.TEXT);

    /** Column {@code bytes}: {@code bytea}. */
    public final BytesColumn bytes = bytes("bytes", Codecs.BYTEA);

    /** Column {@code nullable_bytes}: {@code bytea}. */
    public final BytesColumn nullableBytes = bytes("nullable_bytes", Codecs.BYTEA,
            ColumnFlag.NULLABLE);

    /** Column {@code date}: {@code date}. */
    public final DateColumn<LocalDate> date = date("date", Codecs.DATE);

    /** Column {@code time}: {@code time without time zone}. */
    public final TimeColumn<LocalTime> time = time("time", Codecs.TIME);

    /** Column {@code local}: {@code timestamp without time zone}. */
    public final TimestampColumn<LocalDateTime> local = timestamp("local", Codecs.TIMESTAMP);

    /** Column {@code instant}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Instant> instant = timestamptz("instant", Codecs.TIMESTAMPTZ);

    /** Column {@code offset}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<OffsetDateTime> offset = timestamptz("offset",
            Codecs.TIMESTAMPTZ_OFFSET);

    /** Column {@code midnight}: {@code time without time zone}. */
    public final TimeColumn<TimeOfDay> midnight = time("midnight", Codecs.TIME_OF_DAY);

    /** Column {@code zoned}: {@code time with time zone}. */
    public final TimeColumn<TimeWithOffset> zoned = time("zoned", Codecs.TIMETZ);

    /** Column {@code until}: {@code date}. */
    public final DateColumn<Extended<LocalDate>> until = date("until", Codecs.DATE_EXTENDED);

    /** Column {@code until_local}: {@code timestamp without time zone}. */
    public final TimestampColumn<Extended<LocalDateTime>> untilLocal = timestamp("until_local",
            Codecs.TIMESTAMP_EXTENDED);

    /** Column {@code until_instant}: {@code timestamp with time zone}. */
    public final TimestamptzColumn<Extended<Instant>> untilInstant = timestamptz("until_instant",
            Codecs.TIMESTAMPTZ_EXTENDED);

    /** Column {@code raw_json}: {@code jsonb}. */
    public final JsonColumn<Json> rawJson = json("raw_json", Codecs.JSONB);

    /** Column {@code raw_jsons}: {@code jsonb[]}. */
    public final ArrayColumn<Json, ComparableExpression<Json>> rawJsons = array("raw_jsons",
            JSONB_ARRAY, Codecs.JSONB, Family.comparable());

    /** Column {@code day}: {@code weekday}. */
    public final ComparableColumn<Weekday> day = comparable("day", WEEKDAY);

    /** Column {@code flags}: {@code boolean[]}. */
    public final ArrayColumn<Boolean, ComparableExpression<Boolean>> flags = array("flags",
            BOOL_ARRAY, Codecs.BOOL, Family.comparable());

    /** Column {@code bigs}: {@code bigint[]}. */
    public final ArrayColumn<Long, NumberExpression<Long>> bigs = array("bigs", INT8_ARRAY,
            Codecs.INT8, Family.number());

    /** Column {@code uuids}: {@code uuid[]}. */
    public final ArrayColumn<UUID, ComparableExpression<UUID>> uuids = array("uuids", UUID_ARRAY,
            Codecs.UUID, Family.comparable());

    /** Column {@code days}: {@code weekday[]}. */
    public final ArrayColumn<Weekday, ComparableExpression<Weekday>> days = array("days",
            WEEKDAY_ARRAY, WEEKDAY, Family.comparable());

    /** Column {@code periods}: {@code daterange[]}. */
    public final ArrayColumn<Range<LocalDate>, ComparableExpression<Range<LocalDate>>> periods = array("periods",
            DATERANGE_ARRAY, Codecs.DATERANGE, Family.comparable());

    /** Column {@code blobs}: {@code bytea[]}. */
    public final ArrayColumn<byte[], ComparableExpression<byte[]>> blobs = array("blobs",
            BYTEA_ARRAY, Codecs.BYTEA, Family.comparable());

    /** Column {@code words}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> words = array("words", TEXT_ARRAY, Codecs.TEXT,
            Family.text(), ColumnFlag.NULLABLE);

    /** Column {@code int4}: {@code int4range}. */
    public final RangeColumn<Integer, NumberExpression<Integer>> int4 = range("int4",
            Codecs.INT4RANGE, Codecs.INT4, Family.number());

    /** Column {@code int8}: {@code int8range}. */
    public final RangeColumn<Long, NumberExpression<Long>> int8 = range("int8", Codecs.INT8RANGE,
            Codecs.INT8, Family.number());

    /** Column {@code num}: {@code numrange}. */
    public final RangeColumn<BigDecimal, NumberExpression<BigDecimal>> num = range("num",
            Codecs.NUMRANGE, Codecs.NUMERIC, Family.number());

    /** Column {@code ts}: {@code tsrange}. */
    public final RangeColumn<LocalDateTime, TimestampExpression<LocalDateTime>> ts = range("ts",
            Codecs.TSRANGE, Codecs.TIMESTAMP, Family.timestamp());

    /** Column {@code tstz}: {@code tstzrange}. */
    public final RangeColumn<Instant, TimestamptzExpression<Instant>> tstz = range("tstz",
            Codecs.TSTZRANGE, Codecs.TIMESTAMPTZ, Family.timestamptz(), ColumnFlag.NULLABLE);

    /** Column {@code json}: {@code jsonb}. */
    public final JsonColumn<int[]> json = json("json", JSON_JSON);

    /** Column {@code scalar}: {@code jsonb}. */
    public final JsonColumn<Integer> scalar = json("scalar", SCALAR_JSON);

    /** Column {@code document}: {@code jsonb}. */
    public final JsonColumn<Map<String, ? extends Number>> document = json("document",
            DOCUMENT_JSON, ColumnFlag.NULLABLE);

    /** Column {@code strings}: {@code jsonb}. */
    public final JsonColumn<List<String>> strings = json("strings", STRINGS_JSON);

    /** Column {@code texts}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> texts = array("texts", TEXT_ARRAY, Codecs.TEXT,
            Family.text());

    /** Column {@code whole}: {@code numeric}. */
    public final NumberColumn<BigInteger> whole = number("whole", NUMERIC);

    /** Column {@code any}: {@code numeric}. */
    public final ComparableColumn<Numeric> any = comparable("any", Codecs.NUMERIC_EXTENDED);

    /** Column {@code money}: {@code money}. */
    public final MoneyColumn money = money("money", Codecs.MONEY);

    /** Column {@code path}: {@code jsonpath}. */
    public final ComparableColumn<JsonPath> path = comparable("path", Codecs.JSONPATH);

    /** Column {@code xml}: {@code xml}. */
    public final XmlColumn xml = xml("xml", Codecs.XML);

    /** Column {@code vector}: {@code tsvector}. */
    public final TsVectorColumn vector = tsVector("vector", Codecs.TSVECTOR);

    /** Column {@code query}: {@code tsquery}. */
    public final TsQueryColumn query = tsQuery("query", Codecs.TSQUERY);

    /** Column {@code tree}: {@code ltree}. */
    public final LtreeColumn tree = ltree("tree", Codecs.LTREE);

    /** Column {@code tree_pattern}: {@code lquery}. */
    public final ComparableColumn<Lquery> treePattern = comparable("tree_pattern", Codecs.LQUERY);

    /** Column {@code tree_search}: {@code ltxtquery}. */
    public final ComparableColumn<Ltxtquery> treeSearch = comparable("tree_search",
            Codecs.LTXTQUERY);

    /** Column {@code interval}: {@code interval}. */
    public final IntervalColumn<Interval> interval = interval("interval", Codecs.INTERVAL);

    /** Column {@code duration}: {@code interval}. */
    public final IntervalColumn<Duration> duration = interval("duration", Codecs.INTERVAL_DURATION);

    /** Column {@code period}: {@code interval}. */
    public final IntervalColumn<Period> period = interval("period", Codecs.INTERVAL_PERIOD);

    /** Column {@code host}: {@code inet}. */
    public final InetColumn host = inet("host", Codecs.INET);

    /** Column {@code network}: {@code cidr}. */
    public final CidrColumn network = cidr("network", Codecs.CIDR);

    /** Column {@code mac}: {@code macaddr}. */
    public final MacaddrColumn<Macaddr> mac = macaddr("mac", Codecs.MACADDR);

    /** Column {@code mac8}: {@code macaddr8}. */
    public final MacaddrColumn<Macaddr8> mac8 = macaddr("mac8", Codecs.MACADDR8);

    /** Column {@code bits}: {@code bit varying}. */
    public final BitsColumn bits = bits("bits", Codecs.VARBIT);

    /** Column {@code lsn}: {@code pg_lsn}. */
    public final ComparableColumn<Lsn> lsn = comparable("lsn", Codecs.PG_LSN);

    /** Column {@code xid}: {@code xid8}. */
    public final ComparableColumn<TransactionId> xid = comparable("xid", Codecs.XID8);

    /** Column {@code point}: {@code point}. */
    public final PointColumn point = point("point", Codecs.POINT);

    /** Column {@code line}: {@code line}. */
    public final LineColumn line = line("line", Codecs.LINE);

    /** Column {@code segment}: {@code lseg}. */
    public final LineSegmentColumn segment = lineSegment("segment", Codecs.LSEG);

    /** Column {@code box}: {@code box}. */
    public final BoxColumn box = box("box", Codecs.BOX);

    /** Column {@code route}: {@code path}. */
    public final PathColumn route = path("route", Codecs.PATH);

    /** Column {@code polygon}: {@code polygon}. */
    public final PolygonColumn polygon = polygon("polygon", Codecs.POLYGON);

    /** Column {@code circle}: {@code circle}. */
    public final CircleColumn circle = circle("circle", Codecs.CIRCLE);

    /** Column {@code int4s}: {@code int4multirange}. */
    public final MultirangeColumn<Integer, NumberExpression<Integer>> int4s = multirange("int4s",
            Codecs.INT4MULTIRANGE, Codecs.INT4RANGE, Codecs.INT4, Family.number());

    /** Column {@code tstzs}: {@code tstzmultirange}. */
    public final MultirangeColumn<Instant, TimestamptzExpression<Instant>> tstzs = multirange("tstzs",
            Codecs.TSTZMULTIRANGE, Codecs.TSTZRANGE, Codecs.TIMESTAMPTZ, Family.timestamptz());

    /** Column {@code booleans}: {@code boolean[]}. */
    public final ComparableColumn<boolean[]> booleans = comparable("booleans", Codecs.BOOL_ARRAY);

    /** Column {@code shorts}: {@code smallint[]}. */
    public final ComparableColumn<short[]> shorts = comparable("shorts", Codecs.INT2_ARRAY);

    /** Column {@code ints}: {@code integer[]}. */
    public final ComparableColumn<int[]> ints = comparable("ints", Codecs.INT4_ARRAY);

    /** Column {@code longs}: {@code bigint[]}. */
    public final ComparableColumn<long[]> longs = comparable("longs", Codecs.INT8_ARRAY);

    /** Column {@code floats}: {@code real[]}. */
    public final ComparableColumn<float[]> floats = comparable("floats", Codecs.FLOAT4_ARRAY);

    /** Column {@code doubles}: {@code double precision[]}. */
    public final ComparableColumn<double[]> doubles = comparable("doubles", Codecs.FLOAT8_ARRAY,
            ColumnFlag.NULLABLE);

    /** Column {@code hosts}: {@code inet[]}. */
    public final ArrayColumn<Inet, ComparableExpression<Inet>> hosts = array("hosts", INET_ARRAY,
            Codecs.INET, Family.comparable());

    /** Constraint {@code everything_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "everything_pkey",
            id);

    private EverythingTable(String alias) {
        super("", "everything", alias);
    }

    @Override
    public EverythingTable as(String alias) {
        return new EverythingTable(alias);
    }

    @Override
    public Everything read(Row row, int at, Relations relations) {
        return new Everything(
                row.require(at, Codecs.UUID),
                row.getBoolean(at + 1),
                row.getBoolean(at + 2),
                row.get(at + 3, Codecs.BOOL),
                row.getShort(at + 4),
                row.getShort(at + 5),
                row.getInt(at + 6),
                row.getInt(at + 7),
                row.get(at + 8, Codecs.INT4),
                Optional.ofNullable(row.get(at + 9, Codecs.INT4)),
                row.getLong(at + 10),
                row.getLong(at + 11),
                row.getFloat(at + 12),
                row.getFloat(at + 13),
                row.getDouble(at + 14),
                row.getDouble(at + 15),
                row.require(at + 16, Codecs.NUMERIC),
                row.require(at + 17, Codecs.TEXT),
                row.require(at + 18, Codecs.BYTEA),
                row.get(at + 19, Codecs.BYTEA),
                row.require(at + 20, Codecs.DATE),
                row.require(at + 21, Codecs.TIME),
                row.require(at + 22, Codecs.TIMESTAMP),
                row.require(at + 23, Codecs.TIMESTAMPTZ),
                row.require(at + 24, Codecs.TIMESTAMPTZ_OFFSET),
                row.require(at + 25, Codecs.TIME_OF_DAY),
                row.require(at + 26, Codecs.TIMETZ),
                row.require(at + 27, Codecs.DATE_EXTENDED),
                row.require(at + 28, Codecs.TIMESTAMP_EXTENDED),
                row.require(at + 29, Codecs.TIMESTAMPTZ_EXTENDED),
                row.require(at + 30, Codecs.JSONB),
                row.require(at + 31, JSONB_ARRAY),
                row.require(at + 32, WEEKDAY),
                row.require(at + 33, BOOL_ARRAY),
                row.require(at + 34, INT8_ARRAY),
                row.require(at + 35, UUID_ARRAY),
                row.require(at + 36, WEEKDAY_ARRAY),
                row.require(at + 37, DATERANGE_ARRAY),
                row.require(at + 38, BYTEA_ARRAY),
                Optional.ofNullable(row.get(at + 39, TEXT_ARRAY)),
                row.require(at + 40, Codecs.INT4RANGE),
                row.require(at + 41, Codecs.INT8RANGE),
                row.require(at + 42, Codecs.NUMRANGE),
                row.require(at + 43, Codecs.TSRANGE),
                row.get(at + 44, Codecs.TSTZRANGE),
                row.require(at + 45, JSON_JSON),
                row.require(at + 46, SCALAR_JSON),
                Optional.ofNullable(row.get(at + 47, DOCUMENT_JSON)),
                row.require(at + 48, STRINGS_JSON),
                row.require(at + 49, TEXT_ARRAY),
                row.require(at + 50, NUMERIC),
                row.require(at + 51, Codecs.NUMERIC_EXTENDED),
                row.require(at + 52, Codecs.MONEY),
                row.require(at + 53, Codecs.JSONPATH),
                row.require(at + 54, Codecs.XML),
                row.require(at + 55, Codecs.TSVECTOR),
                row.require(at + 56, Codecs.TSQUERY),
                row.require(at + 57, Codecs.LTREE),
                row.require(at + 58, Codecs.LQUERY),
                row.require(at + 59, Codecs.LTXTQUERY),
                row.require(at + 60, Codecs.INTERVAL),
                row.require(at + 61, Codecs.INTERVAL_DURATION),
                row.require(at + 62, Codecs.INTERVAL_PERIOD),
                row.require(at + 63, Codecs.INET),
                row.require(at + 64, Codecs.CIDR),
                row.require(at + 65, Codecs.MACADDR),
                row.require(at + 66, Codecs.MACADDR8),
                row.require(at + 67, Codecs.VARBIT),
                row.require(at + 68, Codecs.PG_LSN),
                row.require(at + 69, Codecs.XID8),
                row.require(at + 70, Codecs.POINT),
                row.require(at + 71, Codecs.LINE),
                row.require(at + 72, Codecs.LSEG),
                row.require(at + 73, Codecs.BOX),
                row.require(at + 74, Codecs.PATH),
                row.require(at + 75, Codecs.POLYGON),
                row.require(at + 76, Codecs.CIRCLE),
                row.require(at + 77, Codecs.INT4MULTIRANGE),
                row.require(at + 78, Codecs.TSTZMULTIRANGE),
                row.require(at + 79, Codecs.BOOL_ARRAY),
                row.require(at + 80, Codecs.INT2_ARRAY),
                row.require(at + 81, Codecs.INT4_ARRAY),
                row.require(at + 82, Codecs.INT8_ARRAY),
                row.require(at + 83, Codecs.FLOAT4_ARRAY),
                row.get(at + 84, Codecs.FLOAT8_ARRAY),
                row.require(at + 85, INET_ARRAY));
    }

    @Override
    public void write(Everything everything, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.UUID, everything.id());
            case 1 -> out.writeBoolean(everything.flag());
            case 2 -> out.write(Codecs.BOOL, everything.boxedFlag());
            case 3 -> out.write(Codecs.BOOL, everything.nullableFlag());
            case 4 -> out.writeShort(everything.small());
            case 5 -> out.write(Codecs.INT2, everything.boxedSmall());
            case 6 -> out.writeInt(everything.number());
            case 7 -> out.write(Codecs.INT4, everything.boxedNumber());
            case 8 -> out.write(Codecs.INT4, everything.nullableNumber());
            case 9 -> out.write(Codecs.INT4, everything.optionalNumber().orElse(null));
            case 10 -> out.writeLong(everything.big());
            case 11 -> out.write(Codecs.INT8, everything.boxedBig());
            case 12 -> out.writeFloat(everything.real());
            case 13 -> out.write(Codecs.FLOAT4, everything.boxedReal());
            case 14 -> out.writeDouble(everything.precise());
            case 15 -> out.write(Codecs.FLOAT8, everything.boxedPrecise());
            case 16 -> out.write(Codecs.NUMERIC, everything.exact());
            case 17 -> out.write(Codecs.TEXT, everything.text());
            case 18 -> out.write(Codecs.BYTEA, everything.bytes());
            case 19 -> out.write(Codecs.BYTEA, everything.nullableBytes());
            case 20 -> out.write(Codecs.DATE, everything.date());
            case 21 -> out.write(Codecs.TIME, everything.time());
            case 22 -> out.write(Codecs.TIMESTAMP, everything.local());
            case 23 -> out.write(Codecs.TIMESTAMPTZ, everything.instant());
            case 24 -> out.write(Codecs.TIMESTAMPTZ_OFFSET, everything.offset());
            case 25 -> out.write(Codecs.TIME_OF_DAY, everything.midnight());
            case 26 -> out.write(Codecs.TIMETZ, everything.zoned());
            case 27 -> out.write(Codecs.DATE_EXTENDED, everything.until());
            case 28 -> out.write(Codecs.TIMESTAMP_EXTENDED, everything.untilLocal());
            case 29 -> out.write(Codecs.TIMESTAMPTZ_EXTENDED, everything.untilInstant());
            case 30 -> out.write(Codecs.JSONB, everything.rawJson());
            case 31 -> out.write(JSONB_ARRAY, everything.rawJsons());
            case 32 -> out.write(WEEKDAY, everything.day());
            case 33 -> out.write(BOOL_ARRAY, everything.flags());
            case 34 -> out.write(INT8_ARRAY, everything.bigs());
            case 35 -> out.write(UUID_ARRAY, everything.uuids());
            case 36 -> out.write(WEEKDAY_ARRAY, everything.days());
            case 37 -> out.write(DATERANGE_ARRAY, everything.periods());
            case 38 -> out.write(BYTEA_ARRAY, everything.blobs());
            case 39 -> out.write(TEXT_ARRAY, everything.words().orElse(null));
            case 40 -> out.write(Codecs.INT4RANGE, everything.int4());
            case 41 -> out.write(Codecs.INT8RANGE, everything.int8());
            case 42 -> out.write(Codecs.NUMRANGE, everything.num());
            case 43 -> out.write(Codecs.TSRANGE, everything.ts());
            case 44 -> out.write(Codecs.TSTZRANGE, everything.tstz());
            case 45 -> out.write(JSON_JSON, everything.json());
            case 46 -> out.write(SCALAR_JSON, everything.scalar());
            case 47 -> out.write(DOCUMENT_JSON, everything.document().orElse(null));
            case 48 -> out.write(STRINGS_JSON, everything.strings());
            case 49 -> out.write(TEXT_ARRAY, everything.texts());
            case 50 -> out.write(NUMERIC, everything.whole());
            case 51 -> out.write(Codecs.NUMERIC_EXTENDED, everything.any());
            case 52 -> out.write(Codecs.MONEY, everything.money());
            case 53 -> out.write(Codecs.JSONPATH, everything.path());
            case 54 -> out.write(Codecs.XML, everything.xml());
            case 55 -> out.write(Codecs.TSVECTOR, everything.vector());
            case 56 -> out.write(Codecs.TSQUERY, everything.query());
            case 57 -> out.write(Codecs.LTREE, everything.tree());
            case 58 -> out.write(Codecs.LQUERY, everything.treePattern());
            case 59 -> out.write(Codecs.LTXTQUERY, everything.treeSearch());
            case 60 -> out.write(Codecs.INTERVAL, everything.interval());
            case 61 -> out.write(Codecs.INTERVAL_DURATION, everything.duration());
            case 62 -> out.write(Codecs.INTERVAL_PERIOD, everything.period());
            case 63 -> out.write(Codecs.INET, everything.host());
            case 64 -> out.write(Codecs.CIDR, everything.network());
            case 65 -> out.write(Codecs.MACADDR, everything.mac());
            case 66 -> out.write(Codecs.MACADDR8, everything.mac8());
            case 67 -> out.write(Codecs.VARBIT, everything.bits());
            case 68 -> out.write(Codecs.PG_LSN, everything.lsn());
            case 69 -> out.write(Codecs.XID8, everything.xid());
            case 70 -> out.write(Codecs.POINT, everything.point());
            case 71 -> out.write(Codecs.LINE, everything.line());
            case 72 -> out.write(Codecs.LSEG, everything.segment());
            case 73 -> out.write(Codecs.BOX, everything.box());
            case 74 -> out.write(Codecs.PATH, everything.route());
            case 75 -> out.write(Codecs.POLYGON, everything.polygon());
            case 76 -> out.write(Codecs.CIRCLE, everything.circle());
            case 77 -> out.write(Codecs.INT4MULTIRANGE, everything.int4s());
            case 78 -> out.write(Codecs.TSTZMULTIRANGE, everything.tstzs());
            case 79 -> out.write(Codecs.BOOL_ARRAY, everything.booleans());
            case 80 -> out.write(Codecs.INT2_ARRAY, everything.shorts());
            case 81 -> out.write(Codecs.INT4_ARRAY, everything.ints());
            case 82 -> out.write(Codecs.INT8_ARRAY, everything.longs());
            case 83 -> out.write(Codecs.FLOAT4_ARRAY, everything.floats());
            case 84 -> out.write(Codecs.FLOAT8_ARRAY, everything.doubles());
            case 85 -> out.write(INET_ARRAY, everything.hosts());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Everything everything) {
        return everything.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code everything} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Everything> {
        private final BitSet assigned = new BitSet(86);

        private @Nullable UUID id;

        private boolean flag;

        private @Nullable Boolean boxedFlag;

        private @Nullable Boolean nullableFlag;

        private short small;

        private @Nullable Short boxedSmall;

        private int number;

        private @Nullable Integer boxedNumber;

        private @Nullable Integer nullableNumber;

        private @Nullable Integer optionalNumber;

        private long big;

        private @Nullable Long boxedBig;

        private float real;

        private @Nullable Float boxedReal;

        private double precise;

        private @Nullable Double boxedPrecise;

        private @Nullable BigDecimal exact;

        private @Nullable String text;

        private byte @Nullable [] bytes;

        private byte @Nullable [] nullableBytes;

        private @Nullable LocalDate date;

        private @Nullable LocalTime time;

        private @Nullable LocalDateTime local;

        private @Nullable Instant instant;

        private @Nullable OffsetDateTime offset;

        private @Nullable TimeOfDay midnight;

        private @Nullable TimeWithOffset zoned;

        private @Nullable Extended<LocalDate> until;

        private @Nullable Extended<LocalDateTime> untilLocal;

        private @Nullable Extended<Instant> untilInstant;

        private @Nullable Json rawJson;

        private @Nullable List<Json> rawJsons;

        private @Nullable Weekday day;

        private @Nullable List<Boolean> flags;

        private @Nullable List<Long> bigs;

        private @Nullable List<UUID> uuids;

        private @Nullable List<Weekday> days;

        private @Nullable List<Range<LocalDate>> periods;

        private @Nullable List<byte[]> blobs;

        private @Nullable List<String> words;

        private @Nullable Range<Integer> int4;

        private @Nullable Range<Long> int8;

        private @Nullable Range<BigDecimal> num;

        private @Nullable Range<LocalDateTime> ts;

        private @Nullable Range<Instant> tstz;

        private int @Nullable [] json;

        private int scalar;

        private @Nullable Map<String, ? extends Number> document;

        private @Nullable List<String> strings;

        private @Nullable List<String> texts;

        private @Nullable BigInteger whole;

        private @Nullable Numeric any;

        private @Nullable Money money;

        private @Nullable JsonPath path;

        private @Nullable Xml xml;

        private @Nullable TsVector vector;

        private @Nullable TsQuery query;

        private @Nullable Ltree tree;

        private @Nullable Lquery treePattern;

        private @Nullable Ltxtquery treeSearch;

        private @Nullable Interval interval;

        private @Nullable Duration duration;

        private @Nullable Period period;

        private @Nullable Inet host;

        private @Nullable Cidr network;

        private @Nullable Macaddr mac;

        private @Nullable Macaddr8 mac8;

        private @Nullable Bits bits;

        private @Nullable Lsn lsn;

        private @Nullable TransactionId xid;

        private @Nullable Point point;

        private @Nullable Line line;

        private @Nullable LineSegment segment;

        private @Nullable Box box;

        private @Nullable Path route;

        private @Nullable Polygon polygon;

        private @Nullable Circle circle;

        private @Nullable Multirange<Integer> int4s;

        private @Nullable Multirange<Instant> tstzs;

        private boolean @Nullable [] booleans;

        private short @Nullable [] shorts;

        private int @Nullable [] ints;

        private long @Nullable [] longs;

        private float @Nullable [] floats;

        private double @Nullable [] doubles;

        private @Nullable List<Inet> hosts;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(UUID id) {
            this.id = Objects.requireNonNull(id, "id");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag the value
         * @return this draft
         */
        public Draft flag(boolean flag) {
            this.flag = flag;
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code boxedFlag}.
         *
         * @param boxedFlag the value
         * @return this draft
         */
        public Draft boxedFlag(Boolean boxedFlag) {
            this.boxedFlag = Objects.requireNonNull(boxedFlag, "boxedFlag");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code nullableFlag}.
         *
         * @param nullableFlag the value, or null
         * @return this draft
         */
        public Draft nullableFlag(@Nullable Boolean nullableFlag) {
            this.nullableFlag = nullableFlag;
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code small}.
         *
         * @param small the value
         * @return this draft
         */
        public Draft small(short small) {
            this.small = small;
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code boxedSmall}.
         *
         * @param boxedSmall the value
         * @return this draft
         */
        public Draft boxedSmall(Short boxedSmall) {
            this.boxedSmall = Objects.requireNonNull(boxedSmall, "boxedSmall");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this draft
         */
        public Draft number(int number) {
            this.number = number;
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code boxedNumber}.
         *
         * @param boxedNumber the value
         * @return this draft
         */
        public Draft boxedNumber(Integer boxedNumber) {
            this.boxedNumber = Objects.requireNonNull(boxedNumber, "boxedNumber");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code nullableNumber}.
         *
         * @param nullableNumber the value, or null
         * @return this draft
         */
        public Draft nullableNumber(@Nullable Integer nullableNumber) {
            this.nullableNumber = nullableNumber;
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code optionalNumber}.
         *
         * @param optionalNumber the value
         * @return this draft
         */
        public Draft optionalNumber(Optional<Integer> optionalNumber) {
            this.optionalNumber = optionalNumber.orElse(null);
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code big}.
         *
         * @param big the value
         * @return this draft
         */
        public Draft big(long big) {
            this.big = big;
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code boxedBig}.
         *
         * @param boxedBig the value
         * @return this draft
         */
        public Draft boxedBig(Long boxedBig) {
            this.boxedBig = Objects.requireNonNull(boxedBig, "boxedBig");
            assigned.set(11);
            return this;
        }

        /**
         * Sets {@code real}.
         *
         * @param real the value
         * @return this draft
         */
        public Draft real(float real) {
            this.real = real;
            assigned.set(12);
            return this;
        }

        /**
         * Sets {@code boxedReal}.
         *
         * @param boxedReal the value
         * @return this draft
         */
        public Draft boxedReal(Float boxedReal) {
            this.boxedReal = Objects.requireNonNull(boxedReal, "boxedReal");
            assigned.set(13);
            return this;
        }

        /**
         * Sets {@code precise}.
         *
         * @param precise the value
         * @return this draft
         */
        public Draft precise(double precise) {
            this.precise = precise;
            assigned.set(14);
            return this;
        }

        /**
         * Sets {@code boxedPrecise}.
         *
         * @param boxedPrecise the value
         * @return this draft
         */
        public Draft boxedPrecise(Double boxedPrecise) {
            this.boxedPrecise = Objects.requireNonNull(boxedPrecise, "boxedPrecise");
            assigned.set(15);
            return this;
        }

        /**
         * Sets {@code exact}.
         *
         * @param exact the value
         * @return this draft
         */
        public Draft exact(BigDecimal exact) {
            this.exact = Objects.requireNonNull(exact, "exact");
            assigned.set(16);
            return this;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value
         * @return this draft
         */
        public Draft text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            assigned.set(17);
            return this;
        }

        /**
         * Sets {@code bytes}.
         *
         * @param bytes the value
         * @return this draft
         */
        public Draft bytes(byte[] bytes) {
            this.bytes = Objects.requireNonNull(bytes, "bytes");
            assigned.set(18);
            return this;
        }

        /**
         * Sets {@code nullableBytes}.
         *
         * @param nullableBytes the value, or null
         * @return this draft
         */
        public Draft nullableBytes(byte @Nullable [] nullableBytes) {
            this.nullableBytes = nullableBytes;
            assigned.set(19);
            return this;
        }

        /**
         * Sets {@code date}.
         *
         * @param date the value
         * @return this draft
         */
        public Draft date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            assigned.set(20);
            return this;
        }

        /**
         * Sets {@code time}.
         *
         * @param time the value
         * @return this draft
         */
        public Draft time(LocalTime time) {
            this.time = Objects.requireNonNull(time, "time");
            assigned.set(21);
            return this;
        }

        /**
         * Sets {@code local}.
         *
         * @param local the value
         * @return this draft
         */
        public Draft local(LocalDateTime local) {
            this.local = Objects.requireNonNull(local, "local");
            assigned.set(22);
            return this;
        }

        /**
         * Sets {@code instant}.
         *
         * @param instant the value
         * @return this draft
         */
        public Draft instant(Instant instant) {
            this.instant = Objects.requireNonNull(instant, "instant");
            assigned.set(23);
            return this;
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset the value
         * @return this draft
         */
        public Draft offset(OffsetDateTime offset) {
            this.offset = Objects.requireNonNull(offset, "offset");
            assigned.set(24);
            return this;
        }

        /**
         * Sets {@code midnight}.
         *
         * @param midnight the value
         * @return this draft
         */
        public Draft midnight(TimeOfDay midnight) {
            this.midnight = Objects.requireNonNull(midnight, "midnight");
            assigned.set(25);
            return this;
        }

        /**
         * Sets {@code zoned}.
         *
         * @param zoned the value
         * @return this draft
         */
        public Draft zoned(TimeWithOffset zoned) {
            this.zoned = Objects.requireNonNull(zoned, "zoned");
            assigned.set(26);
            return this;
        }

        /**
         * Sets {@code until}.
         *
         * @param until the value
         * @return this draft
         */
        public Draft until(Extended<LocalDate> until) {
            this.until = Objects.requireNonNull(until, "until");
            assigned.set(27);
            return this;
        }

        /**
         * Sets {@code untilLocal}.
         *
         * @param untilLocal the value
         * @return this draft
         */
        public Draft untilLocal(Extended<LocalDateTime> untilLocal) {
            this.untilLocal = Objects.requireNonNull(untilLocal, "untilLocal");
            assigned.set(28);
            return this;
        }

        /**
         * Sets {@code untilInstant}.
         *
         * @param untilInstant the value
         * @return this draft
         */
        public Draft untilInstant(Extended<Instant> untilInstant) {
            this.untilInstant = Objects.requireNonNull(untilInstant, "untilInstant");
            assigned.set(29);
            return this;
        }

        /**
         * Sets {@code rawJson}.
         *
         * @param rawJson the value
         * @return this draft
         */
        public Draft rawJson(Json rawJson) {
            this.rawJson = Objects.requireNonNull(rawJson, "rawJson");
            assigned.set(30);
            return this;
        }

        /**
         * Sets {@code rawJsons}.
         *
         * @param rawJsons the value
         * @return this draft
         */
        public Draft rawJsons(List<Json> rawJsons) {
            this.rawJsons = Objects.requireNonNull(rawJsons, "rawJsons");
            assigned.set(31);
            return this;
        }

        /**
         * Sets {@code day}.
         *
         * @param day the value
         * @return this draft
         */
        public Draft day(Weekday day) {
            this.day = Objects.requireNonNull(day, "day");
            assigned.set(32);
            return this;
        }

        /**
         * Sets {@code flags}.
         *
         * @param flags the value
         * @return this draft
         */
        public Draft flags(List<Boolean> flags) {
            this.flags = Objects.requireNonNull(flags, "flags");
            assigned.set(33);
            return this;
        }

        /**
         * Sets {@code bigs}.
         *
         * @param bigs the value
         * @return this draft
         */
        public Draft bigs(List<Long> bigs) {
            this.bigs = Objects.requireNonNull(bigs, "bigs");
            assigned.set(34);
            return this;
        }

        /**
         * Sets {@code uuids}.
         *
         * @param uuids the value
         * @return this draft
         */
        public Draft uuids(List<UUID> uuids) {
            this.uuids = Objects.requireNonNull(uuids, "uuids");
            assigned.set(35);
            return this;
        }

        /**
         * Sets {@code days}.
         *
         * @param days the value
         * @return this draft
         */
        public Draft days(List<Weekday> days) {
            this.days = Objects.requireNonNull(days, "days");
            assigned.set(36);
            return this;
        }

        /**
         * Sets {@code periods}.
         *
         * @param periods the value
         * @return this draft
         */
        public Draft periods(List<Range<LocalDate>> periods) {
            this.periods = Objects.requireNonNull(periods, "periods");
            assigned.set(37);
            return this;
        }

        /**
         * Sets {@code blobs}.
         *
         * @param blobs the value
         * @return this draft
         */
        public Draft blobs(List<byte[]> blobs) {
            this.blobs = Objects.requireNonNull(blobs, "blobs");
            assigned.set(38);
            return this;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value
         * @return this draft
         */
        public Draft words(Optional<List<String>> words) {
            this.words = words.orElse(null);
            assigned.set(39);
            return this;
        }

        /**
         * Sets {@code int4}.
         *
         * @param int4 the value
         * @return this draft
         */
        public Draft int4(Range<Integer> int4) {
            this.int4 = Objects.requireNonNull(int4, "int4");
            assigned.set(40);
            return this;
        }

        /**
         * Sets {@code int8}.
         *
         * @param int8 the value
         * @return this draft
         */
        public Draft int8(Range<Long> int8) {
            this.int8 = Objects.requireNonNull(int8, "int8");
            assigned.set(41);
            return this;
        }

        /**
         * Sets {@code num}.
         *
         * @param num the value
         * @return this draft
         */
        public Draft num(Range<BigDecimal> num) {
            this.num = Objects.requireNonNull(num, "num");
            assigned.set(42);
            return this;
        }

        /**
         * Sets {@code ts}.
         *
         * @param ts the value
         * @return this draft
         */
        public Draft ts(Range<LocalDateTime> ts) {
            this.ts = Objects.requireNonNull(ts, "ts");
            assigned.set(43);
            return this;
        }

        /**
         * Sets {@code tstz}.
         *
         * @param tstz the value, or null
         * @return this draft
         */
        public Draft tstz(@Nullable Range<Instant> tstz) {
            this.tstz = tstz;
            assigned.set(44);
            return this;
        }

        /**
         * Sets {@code json}.
         *
         * @param json the value
         * @return this draft
         */
        public Draft json(int[] json) {
            this.json = Objects.requireNonNull(json, "json");
            assigned.set(45);
            return this;
        }

        /**
         * Sets {@code scalar}.
         *
         * @param scalar the value
         * @return this draft
         */
        public Draft scalar(int scalar) {
            this.scalar = scalar;
            assigned.set(46);
            return this;
        }

        /**
         * Sets {@code document}.
         *
         * @param document the value
         * @return this draft
         */
        public Draft document(Optional<Map<String, ? extends Number>> document) {
            this.document = document.orElse(null);
            assigned.set(47);
            return this;
        }

        /**
         * Sets {@code strings}.
         *
         * @param strings the value
         * @return this draft
         */
        public Draft strings(List<String> strings) {
            this.strings = Objects.requireNonNull(strings, "strings");
            assigned.set(48);
            return this;
        }

        /**
         * Sets {@code texts}.
         *
         * @param texts the value
         * @return this draft
         */
        public Draft texts(List<String> texts) {
            this.texts = Objects.requireNonNull(texts, "texts");
            assigned.set(49);
            return this;
        }

        /**
         * Sets {@code whole}.
         *
         * @param whole the value
         * @return this draft
         */
        public Draft whole(BigInteger whole) {
            this.whole = Objects.requireNonNull(whole, "whole");
            assigned.set(50);
            return this;
        }

        /**
         * Sets {@code any}.
         *
         * @param any the value
         * @return this draft
         */
        public Draft any(Numeric any) {
            this.any = Objects.requireNonNull(any, "any");
            assigned.set(51);
            return this;
        }

        /**
         * Sets {@code money}.
         *
         * @param money the value
         * @return this draft
         */
        public Draft money(Money money) {
            this.money = Objects.requireNonNull(money, "money");
            assigned.set(52);
            return this;
        }

        /**
         * Sets {@code path}.
         *
         * @param path the value
         * @return this draft
         */
        public Draft path(JsonPath path) {
            this.path = Objects.requireNonNull(path, "path");
            assigned.set(53);
            return this;
        }

        /**
         * Sets {@code xml}.
         *
         * @param xml the value
         * @return this draft
         */
        public Draft xml(Xml xml) {
            this.xml = Objects.requireNonNull(xml, "xml");
            assigned.set(54);
            return this;
        }

        /**
         * Sets {@code vector}.
         *
         * @param vector the value
         * @return this draft
         */
        public Draft vector(TsVector vector) {
            this.vector = Objects.requireNonNull(vector, "vector");
            assigned.set(55);
            return this;
        }

        /**
         * Sets {@code query}.
         *
         * @param query the value
         * @return this draft
         */
        public Draft query(TsQuery query) {
            this.query = Objects.requireNonNull(query, "query");
            assigned.set(56);
            return this;
        }

        /**
         * Sets {@code tree}.
         *
         * @param tree the value
         * @return this draft
         */
        public Draft tree(Ltree tree) {
            this.tree = Objects.requireNonNull(tree, "tree");
            assigned.set(57);
            return this;
        }

        /**
         * Sets {@code treePattern}.
         *
         * @param treePattern the value
         * @return this draft
         */
        public Draft treePattern(Lquery treePattern) {
            this.treePattern = Objects.requireNonNull(treePattern, "treePattern");
            assigned.set(58);
            return this;
        }

        /**
         * Sets {@code treeSearch}.
         *
         * @param treeSearch the value
         * @return this draft
         */
        public Draft treeSearch(Ltxtquery treeSearch) {
            this.treeSearch = Objects.requireNonNull(treeSearch, "treeSearch");
            assigned.set(59);
            return this;
        }

        /**
         * Sets {@code interval}.
         *
         * @param interval the value
         * @return this draft
         */
        public Draft interval(Interval interval) {
            this.interval = Objects.requireNonNull(interval, "interval");
            assigned.set(60);
            return this;
        }

        /**
         * Sets {@code duration}.
         *
         * @param duration the value
         * @return this draft
         */
        public Draft duration(Duration duration) {
            this.duration = Objects.requireNonNull(duration, "duration");
            assigned.set(61);
            return this;
        }

        /**
         * Sets {@code period}.
         *
         * @param period the value
         * @return this draft
         */
        public Draft period(Period period) {
            this.period = Objects.requireNonNull(period, "period");
            assigned.set(62);
            return this;
        }

        /**
         * Sets {@code host}.
         *
         * @param host the value
         * @return this draft
         */
        public Draft host(Inet host) {
            this.host = Objects.requireNonNull(host, "host");
            assigned.set(63);
            return this;
        }

        /**
         * Sets {@code network}.
         *
         * @param network the value
         * @return this draft
         */
        public Draft network(Cidr network) {
            this.network = Objects.requireNonNull(network, "network");
            assigned.set(64);
            return this;
        }

        /**
         * Sets {@code mac}.
         *
         * @param mac the value
         * @return this draft
         */
        public Draft mac(Macaddr mac) {
            this.mac = Objects.requireNonNull(mac, "mac");
            assigned.set(65);
            return this;
        }

        /**
         * Sets {@code mac8}.
         *
         * @param mac8 the value
         * @return this draft
         */
        public Draft mac8(Macaddr8 mac8) {
            this.mac8 = Objects.requireNonNull(mac8, "mac8");
            assigned.set(66);
            return this;
        }

        /**
         * Sets {@code bits}.
         *
         * @param bits the value
         * @return this draft
         */
        public Draft bits(Bits bits) {
            this.bits = Objects.requireNonNull(bits, "bits");
            assigned.set(67);
            return this;
        }

        /**
         * Sets {@code lsn}.
         *
         * @param lsn the value
         * @return this draft
         */
        public Draft lsn(Lsn lsn) {
            this.lsn = Objects.requireNonNull(lsn, "lsn");
            assigned.set(68);
            return this;
        }

        /**
         * Sets {@code xid}.
         *
         * @param xid the value
         * @return this draft
         */
        public Draft xid(TransactionId xid) {
            this.xid = Objects.requireNonNull(xid, "xid");
            assigned.set(69);
            return this;
        }

        /**
         * Sets {@code point}.
         *
         * @param point the value
         * @return this draft
         */
        public Draft point(Point point) {
            this.point = Objects.requireNonNull(point, "point");
            assigned.set(70);
            return this;
        }

        /**
         * Sets {@code line}.
         *
         * @param line the value
         * @return this draft
         */
        public Draft line(Line line) {
            this.line = Objects.requireNonNull(line, "line");
            assigned.set(71);
            return this;
        }

        /**
         * Sets {@code segment}.
         *
         * @param segment the value
         * @return this draft
         */
        public Draft segment(LineSegment segment) {
            this.segment = Objects.requireNonNull(segment, "segment");
            assigned.set(72);
            return this;
        }

        /**
         * Sets {@code box}.
         *
         * @param box the value
         * @return this draft
         */
        public Draft box(Box box) {
            this.box = Objects.requireNonNull(box, "box");
            assigned.set(73);
            return this;
        }

        /**
         * Sets {@code route}.
         *
         * @param route the value
         * @return this draft
         */
        public Draft route(Path route) {
            this.route = Objects.requireNonNull(route, "route");
            assigned.set(74);
            return this;
        }

        /**
         * Sets {@code polygon}.
         *
         * @param polygon the value
         * @return this draft
         */
        public Draft polygon(Polygon polygon) {
            this.polygon = Objects.requireNonNull(polygon, "polygon");
            assigned.set(75);
            return this;
        }

        /**
         * Sets {@code circle}.
         *
         * @param circle the value
         * @return this draft
         */
        public Draft circle(Circle circle) {
            this.circle = Objects.requireNonNull(circle, "circle");
            assigned.set(76);
            return this;
        }

        /**
         * Sets {@code int4s}.
         *
         * @param int4s the value
         * @return this draft
         */
        public Draft int4s(Multirange<Integer> int4s) {
            this.int4s = Objects.requireNonNull(int4s, "int4s");
            assigned.set(77);
            return this;
        }

        /**
         * Sets {@code tstzs}.
         *
         * @param tstzs the value
         * @return this draft
         */
        public Draft tstzs(Multirange<Instant> tstzs) {
            this.tstzs = Objects.requireNonNull(tstzs, "tstzs");
            assigned.set(78);
            return this;
        }

        /**
         * Sets {@code booleans}.
         *
         * @param booleans the value
         * @return this draft
         */
        public Draft booleans(boolean[] booleans) {
            this.booleans = Objects.requireNonNull(booleans, "booleans");
            assigned.set(79);
            return this;
        }

        /**
         * Sets {@code shorts}.
         *
         * @param shorts the value
         * @return this draft
         */
        public Draft shorts(short[] shorts) {
            this.shorts = Objects.requireNonNull(shorts, "shorts");
            assigned.set(80);
            return this;
        }

        /**
         * Sets {@code ints}.
         *
         * @param ints the value
         * @return this draft
         */
        public Draft ints(int[] ints) {
            this.ints = Objects.requireNonNull(ints, "ints");
            assigned.set(81);
            return this;
        }

        /**
         * Sets {@code longs}.
         *
         * @param longs the value
         * @return this draft
         */
        public Draft longs(long[] longs) {
            this.longs = Objects.requireNonNull(longs, "longs");
            assigned.set(82);
            return this;
        }

        /**
         * Sets {@code floats}.
         *
         * @param floats the value
         * @return this draft
         */
        public Draft floats(float[] floats) {
            this.floats = Objects.requireNonNull(floats, "floats");
            assigned.set(83);
            return this;
        }

        /**
         * Sets {@code doubles}.
         *
         * @param doubles the value, or null
         * @return this draft
         */
        public Draft doubles(double @Nullable [] doubles) {
            this.doubles = doubles;
            assigned.set(84);
            return this;
        }

        /**
         * Sets {@code hosts}.
         *
         * @param hosts the value
         * @return this draft
         */
        public Draft hosts(List<Inet> hosts) {
            this.hosts = Objects.requireNonNull(hosts, "hosts");
            assigned.set(85);
            return this;
        }

        @Override
        public Table<Everything> table() {
            return EverythingTable.EVERYTHING;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(Codecs.UUID, id);
                case 1 -> out.writeBoolean(flag);
                case 2 -> out.write(Codecs.BOOL, boxedFlag);
                case 3 -> out.write(Codecs.BOOL, nullableFlag);
                case 4 -> out.writeShort(small);
                case 5 -> out.write(Codecs.INT2, boxedSmall);
                case 6 -> out.writeInt(number);
                case 7 -> out.write(Codecs.INT4, boxedNumber);
                case 8 -> out.write(Codecs.INT4, nullableNumber);
                case 9 -> out.write(Codecs.INT4, optionalNumber);
                case 10 -> out.writeLong(big);
                case 11 -> out.write(Codecs.INT8, boxedBig);
                case 12 -> out.writeFloat(real);
                case 13 -> out.write(Codecs.FLOAT4, boxedReal);
                case 14 -> out.writeDouble(precise);
                case 15 -> out.write(Codecs.FLOAT8, boxedPrecise);
                case 16 -> out.write(Codecs.NUMERIC, exact);
                case 17 -> out.write(Codecs.TEXT, text);
                case 18 -> out.write(Codecs.BYTEA, bytes);
                case 19 -> out.write(Codecs.BYTEA, nullableBytes);
                case 20 -> out.write(Codecs.DATE, date);
                case 21 -> out.write(Codecs.TIME, time);
                case 22 -> out.write(Codecs.TIMESTAMP, local);
                case 23 -> out.write(Codecs.TIMESTAMPTZ, instant);
                case 24 -> out.write(Codecs.TIMESTAMPTZ_OFFSET, offset);
                case 25 -> out.write(Codecs.TIME_OF_DAY, midnight);
                case 26 -> out.write(Codecs.TIMETZ, zoned);
                case 27 -> out.write(Codecs.DATE_EXTENDED, until);
                case 28 -> out.write(Codecs.TIMESTAMP_EXTENDED, untilLocal);
                case 29 -> out.write(Codecs.TIMESTAMPTZ_EXTENDED, untilInstant);
                case 30 -> out.write(Codecs.JSONB, rawJson);
                case 31 -> out.write(JSONB_ARRAY, rawJsons);
                case 32 -> out.write(WEEKDAY, day);
                case 33 -> out.write(BOOL_ARRAY, flags);
                case 34 -> out.write(INT8_ARRAY, bigs);
                case 35 -> out.write(UUID_ARRAY, uuids);
                case 36 -> out.write(WEEKDAY_ARRAY, days);
                case 37 -> out.write(DATERANGE_ARRAY, periods);
                case 38 -> out.write(BYTEA_ARRAY, blobs);
                case 39 -> out.write(TEXT_ARRAY, words);
                case 40 -> out.write(Codecs.INT4RANGE, int4);
                case 41 -> out.write(Codecs.INT8RANGE, int8);
                case 42 -> out.write(Codecs.NUMRANGE, num);
                case 43 -> out.write(Codecs.TSRANGE, ts);
                case 44 -> out.write(Codecs.TSTZRANGE, tstz);
                case 45 -> out.write(JSON_JSON, json);
                case 46 -> out.write(SCALAR_JSON, scalar);
                case 47 -> out.write(DOCUMENT_JSON, document);
                case 48 -> out.write(STRINGS_JSON, strings);
                case 49 -> out.write(TEXT_ARRAY, texts);
                case 50 -> out.write(NUMERIC, whole);
                case 51 -> out.write(Codecs.NUMERIC_EXTENDED, any);
                case 52 -> out.write(Codecs.MONEY, money);
                case 53 -> out.write(Codecs.JSONPATH, path);
                case 54 -> out.write(Codecs.XML, xml);
                case 55 -> out.write(Codecs.TSVECTOR, vector);
                case 56 -> out.write(Codecs.TSQUERY, query);
                case 57 -> out.write(Codecs.LTREE, tree);
                case 58 -> out.write(Codecs.LQUERY, treePattern);
                case 59 -> out.write(Codecs.LTXTQUERY, treeSearch);
                case 60 -> out.write(Codecs.INTERVAL, interval);
                case 61 -> out.write(Codecs.INTERVAL_DURATION, duration);
                case 62 -> out.write(Codecs.INTERVAL_PERIOD, period);
                case 63 -> out.write(Codecs.INET, host);
                case 64 -> out.write(Codecs.CIDR, network);
                case 65 -> out.write(Codecs.MACADDR, mac);
                case 66 -> out.write(Codecs.MACADDR8, mac8);
                case 67 -> out.write(Codecs.VARBIT, bits);
                case 68 -> out.write(Codecs.PG_LSN, lsn);
                case 69 -> out.write(Codecs.XID8, xid);
                case 70 -> out.write(Codecs.POINT, point);
                case 71 -> out.write(Codecs.LINE, line);
                case 72 -> out.write(Codecs.LSEG, segment);
                case 73 -> out.write(Codecs.BOX, box);
                case 74 -> out.write(Codecs.PATH, route);
                case 75 -> out.write(Codecs.POLYGON, polygon);
                case 76 -> out.write(Codecs.CIRCLE, circle);
                case 77 -> out.write(Codecs.INT4MULTIRANGE, int4s);
                case 78 -> out.write(Codecs.TSTZMULTIRANGE, tstzs);
                case 79 -> out.write(Codecs.BOOL_ARRAY, booleans);
                case 80 -> out.write(Codecs.INT2_ARRAY, shorts);
                case 81 -> out.write(Codecs.INT4_ARRAY, ints);
                case 82 -> out.write(Codecs.INT8_ARRAY, longs);
                case 83 -> out.write(Codecs.FLOAT4_ARRAY, floats);
                case 84 -> out.write(Codecs.FLOAT8_ARRAY, doubles);
                case 85 -> out.write(INET_ARRAY, hosts);
                default -> throw EverythingTable.EVERYTHING.noColumn(column);
            }
        }
    }
}
