package dev.pgpx.types;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that are built in, by the name of the PostgreSQL type, and the makers of codecs over codecs. All are immutable
 * and thread-safe. Source: <a href="https://www.postgresql.org/docs/current/datatype.html">data types</a>, versions 13 to 18.
 *
 * <p>What a Java type lacks is refused, when reading as when writing, and the message names the type that has it:
 * {@code LocalDate} has no infinity, {@code Extended<LocalDate>} has.
 */
public final class Codecs {
    /** {@code boolean}. */
    public static final Codec<Boolean> BOOL = new BooleanCodec();

    /** {@code smallint}. */
    public static final Codec<Short> INT2 = new Int2Codec();

    /** {@code integer}. */
    public static final Codec<Integer> INT4 = new Int4Codec();

    /** {@code bigint}. */
    public static final Codec<Long> INT8 = new Int8Codec();

    /** {@code real}, NaN and the infinities included. */
    public static final Codec<Float> FLOAT4 = new Float4Codec();

    /** {@code double precision}, NaN and the infinities included. */
    public static final Codec<Double> FLOAT8 = new Float8Codec();

    /** {@code numeric} without NaN and infinities; the digits after the point are kept, also where they are zeros. */
    public static final Codec<BigDecimal> NUMERIC = new NumericCodec();

    /** {@code numeric} with NaN and infinities. */
    public static final Codec<Numeric> NUMERIC_EXTENDED = new ExtendedNumericCodec(NUMERIC);

    /** {@code text}. */
    public static final Codec<String> TEXT = new TextCodec(PgType.builtIn("text", 25, 1009));

    /** {@code character varying}. */
    public static final Codec<String> VARCHAR = new TextCodec(PgType.builtIn("varchar", 1043, 1015));

    /** {@code character(n)}: read without trailing spaces, refused with them. */
    public static final Codec<String> BPCHAR = new BpcharCodec();

    /** {@code "char"}: one character of ASCII; U+0000 is the empty one, which the server writes as empty text. */
    public static final Codec<Character> CHAR = new CharCodec();

    /** {@code name}: at most 63 bytes. */
    public static final Codec<String> NAME = new NameCodec();

    /** {@code citext} of the extension of that name: text whose case the server ignores. */
    public static final Codec<String> CITEXT = new TextCodec(PgType.named("", "citext"));

    /** {@code bytea}. The array is read anew each time and copied when written. */
    public static final Codec<byte[]> BYTEA = new ByteaCodec();

    /** {@code date} without infinities. */
    public static final Codec<LocalDate> DATE = new DateCodec();

    /** {@code time} without 24:00, in whole microseconds. */
    public static final Codec<LocalTime> TIME = new TimeCodec();

    /** {@code timestamp} without infinities, in whole microseconds. */
    public static final Codec<LocalDateTime> TIMESTAMP = new TimestampCodec();

    /** {@code timestamptz} without infinities, in whole microseconds. */
    public static final Codec<Instant> TIMESTAMPTZ = new TimestamptzCodec();

    /** {@code timestamptz} in UTC. The server keeps no offset, so any but {@code Z} is refused. */
    public static final Codec<OffsetDateTime> TIMESTAMPTZ_OFFSET = new OffsetDateTimeCodec(TIMESTAMPTZ);

    /** {@code date} with infinities. */
    public static final Codec<Extended<LocalDate>> DATE_EXTENDED = new ExtendedCodec<>(DATE, false);

    /** {@code timestamp} with infinities. */
    public static final Codec<Extended<LocalDateTime>> TIMESTAMP_EXTENDED = new ExtendedCodec<>(TIMESTAMP, true);

    /** {@code timestamptz} with infinities. */
    public static final Codec<Extended<Instant>> TIMESTAMPTZ_EXTENDED = new ExtendedCodec<>(TIMESTAMPTZ, true);

    /** {@code time} with 24:00. */
    public static final Codec<TimeOfDay> TIME_OF_DAY = new TimeOfDayCodec();

    /** {@code timetz} with 24:00 and its offset. */
    public static final Codec<TimeWithOffset> TIMETZ = new TimetzCodec();

    /** {@code interval} in its three parts. */
    public static final Codec<Interval> INTERVAL = new IntervalCodec();

    /** {@code interval} without months and days. */
    public static final Codec<Duration> INTERVAL_DURATION = new IntervalDurationCodec(INTERVAL);

    /** {@code interval} without hours and less; the months must be below twelve, as {@code Period.normalized()} makes them. */
    public static final Codec<Period> INTERVAL_PERIOD = new IntervalPeriodCodec(INTERVAL);

    /** {@code uuid}. */
    public static final Codec<UUID> UUID = new UuidCodec();

    /** {@code json} as text, which is kept. */
    public static final Codec<Json> JSON = new JsonCodec(JsonCodec.JSON);

    /** {@code jsonb} as text, of which the value is kept. */
    public static final Codec<Json> JSONB = new JsonCodec(JsonCodec.JSONB);

    /** {@code jsonpath}, of which the meaning is kept. */
    public static final Codec<JsonPath> JSONPATH = new VersionedTextCodec<>(
            PgType.builtIn("jsonpath", 4072, 4073), JsonPath.class, JsonPath::new, JsonPath::text);

    /** {@code xml} without an XML declaration. */
    public static final Codec<Xml> XML = new XmlCodec();

    /** {@code inet}. */
    public static final Codec<Inet> INET = new InetCodec.OfHosts();

    /** {@code cidr}. */
    public static final Codec<Cidr> CIDR = new InetCodec.OfNetworks();

    /** {@code macaddr}. */
    public static final Codec<Macaddr> MACADDR = new MacaddrCodec.OfSixBytes();

    /** {@code macaddr8}. */
    public static final Codec<Macaddr8> MACADDR8 = new MacaddrCodec.OfEightBytes();

    /** {@code bit(n)}: the server refuses another length than n. */
    public static final Codec<Bits> BIT = new BitsCodec(BitsCodec.BIT);

    /** {@code bit varying}. */
    public static final Codec<Bits> VARBIT = new BitsCodec(BitsCodec.VARBIT);

    /** {@code money}: written in binary form only, because its text depends on the server's locale. */
    public static final Codec<Money> MONEY = new MoneyCodec();

    /** {@code point}. */
    public static final Codec<Point> POINT = new PointCodec();

    /** {@code line}. */
    public static final Codec<Line> LINE = new LineCodec();

    /** {@code lseg}. */
    public static final Codec<LineSegment> LSEG = new LineSegmentCodec();

    /** {@code box}. */
    public static final Codec<Box> BOX = new BoxCodec();

    /** {@code path}. */
    public static final Codec<Path> PATH = new PathCodec();

    /** {@code polygon}. */
    public static final Codec<Polygon> POLYGON = new PolygonCodec();

    /** {@code circle}. */
    public static final Codec<Circle> CIRCLE = new CircleCodec();

    /** {@code tsvector}. */
    public static final Codec<TsVector> TSVECTOR = new TsVectorCodec();

    /** {@code tsquery}. */
    public static final Codec<TsQuery> TSQUERY = new TsQueryCodec();

    /** {@code oid}: from 0 to 4294967295. */
    public static final Codec<Long> OID = OidCodec.oid();

    /** {@code xid}, the type of the system column {@code xmin}: from 0 to 4294967295. */
    public static final Codec<Long> XID = OidCodec.xid();

    /** {@code regclass} as the name that the server prints; in text form only. */
    public static final Codec<String> REGCLASS = new RegclassCodec();

    /** {@code pg_lsn}. */
    public static final Codec<Lsn> PG_LSN = new LsnCodec();

    /** {@code xid8}. */
    public static final Codec<TransactionId> XID8 = new TransactionIdCodec();

    /** {@code hstore} of the extension of that name; values may be null. */
    public static final Codec<Map<String, @Nullable String>> HSTORE = new HstoreCodec();

    /** {@code ltree} of the extension of that name. */
    public static final Codec<Ltree> LTREE =
            new VersionedTextCodec<>(PgType.named("", "ltree"), Ltree.class, Ltree::new, Ltree::path);

    /** {@code lquery} of the extension ltree. */
    public static final Codec<Lquery> LQUERY =
            new VersionedTextCodec<>(PgType.named("", "lquery"), Lquery.class, Lquery::new, Lquery::text);

    /** {@code ltxtquery} of the extension ltree. */
    public static final Codec<Ltxtquery> LTXTQUERY =
            new VersionedTextCodec<>(PgType.named("", "ltxtquery"), Ltxtquery.class, Ltxtquery::new, Ltxtquery::text);

    /** {@code boolean[]} of one dimension without nulls, unboxed. */
    public static final Codec<boolean[]> BOOL_ARRAY = new PrimitiveArrays.OfBooleans(BOOL);

    /** {@code smallint[]} of one dimension without nulls, unboxed. */
    public static final Codec<short[]> INT2_ARRAY = new PrimitiveArrays.OfShorts(INT2);

    /** {@code integer[]} of one dimension without nulls, unboxed. */
    public static final Codec<int[]> INT4_ARRAY = new PrimitiveArrays.OfInts(INT4);

    /** {@code bigint[]} of one dimension without nulls, unboxed. */
    public static final Codec<long[]> INT8_ARRAY = new PrimitiveArrays.OfLongs(INT8);

    /** {@code real[]} of one dimension without nulls, unboxed. */
    public static final Codec<float[]> FLOAT4_ARRAY = new PrimitiveArrays.OfFloats(FLOAT4);

    /** {@code double precision[]} of one dimension without nulls, unboxed. */
    public static final Codec<double[]> FLOAT8_ARRAY = new PrimitiveArrays.OfDoubles(FLOAT8);

    /** {@code int4range}. */
    public static final Codec<Range<Integer>> INT4RANGE = range(INT4, PgType.builtIn("int4range", 3904, 3905));

    /** {@code int8range}. */
    public static final Codec<Range<Long>> INT8RANGE = range(INT8, PgType.builtIn("int8range", 3926, 3927));

    /** {@code numrange}. */
    public static final Codec<Range<BigDecimal>> NUMRANGE = range(NUMERIC, PgType.builtIn("numrange", 3906, 3907));

    /** {@code daterange}; a bound that is an infinity is no missing bound, and is refused. */
    public static final Codec<Range<LocalDate>> DATERANGE = range(DATE, PgType.builtIn("daterange", 3912, 3913));

    /** {@code tsrange}; a bound that is an infinity is no missing bound, and is refused. */
    public static final Codec<Range<LocalDateTime>> TSRANGE = range(TIMESTAMP, PgType.builtIn("tsrange", 3908, 3909));

    /** {@code tstzrange}; a bound that is an infinity is no missing bound, and is refused. */
    public static final Codec<Range<Instant>> TSTZRANGE = range(TIMESTAMPTZ, PgType.builtIn("tstzrange", 3910, 3911));

    /** {@code int4multirange}, from server 14 on. */
    public static final Codec<Multirange<Integer>> INT4MULTIRANGE =
            multirange(INT4, PgType.builtIn("int4multirange", 4451, 6150));

    /** {@code int8multirange}, from server 14 on. */
    public static final Codec<Multirange<Long>> INT8MULTIRANGE =
            multirange(INT8, PgType.builtIn("int8multirange", 4536, 6157));

    /** {@code nummultirange}, from server 14 on. */
    public static final Codec<Multirange<BigDecimal>> NUMMULTIRANGE =
            multirange(NUMERIC, PgType.builtIn("nummultirange", 4532, 6151));

    /** {@code datemultirange}, from server 14 on. */
    public static final Codec<Multirange<LocalDate>> DATEMULTIRANGE =
            multirange(DATE, PgType.builtIn("datemultirange", 4535, 6155));

    /** {@code tsmultirange}, from server 14 on. */
    public static final Codec<Multirange<LocalDateTime>> TSMULTIRANGE =
            multirange(TIMESTAMP, PgType.builtIn("tsmultirange", 4533, 6152));

    /** {@code tstzmultirange}, from server 14 on. */
    public static final Codec<Multirange<Instant>> TSTZMULTIRANGE =
            multirange(TIMESTAMPTZ, PgType.builtIn("tstzmultirange", 4534, 6153));

    private Codecs() {}

    /**
     * {@code numeric(precision, scale)}: numbers that the server would round or refuse are refused. Zeros are no digits that
     * are lost: 1.5 and 1.500 are stored in {@code numeric(10,2)}, and both are read as 1.50.
     *
     * @param precision the digits in all, from 1 to 1000
     * @param scale those of them after the decimal point; below zero or above the precision from server 15 on
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<BigDecimal> numeric(int precision, int scale) {
        return Limits.limited(NUMERIC, precision, scale);
    }

    /**
     * {@code numeric} as another of Java's numbers. A binary fraction goes as the shortest decimal number that stands for it;
     * a number that the Java type has no value for is refused when read. Minus zero becomes zero.
     *
     * @param javaType {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code Float} or {@code Double}
     * @param <N> the same type
     * @return the codec
     * @throws IllegalArgumentException when it is another class
     */
    public static <N extends Number> Codec<N> numeric(Class<N> javaType) {
        return NumbersAsNumeric.over(NUMERIC_EXTENDED, javaType);
    }

    /**
     * {@code numeric(precision, scale)} as another of Java's numbers: both of {@link #numeric(Class)} and
     * {@link #numeric(int, int)} hold.
     *
     * @param javaType {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code Float} or {@code Double}
     * @param precision the digits in all
     * @param scale those of them after the decimal point
     * @param <N> the same type
     * @return the codec
     * @throws IllegalArgumentException when it is another class, or there is no such type
     */
    public static <N extends Number> Codec<N> numeric(Class<N> javaType, int precision, int scale) {
        return NumbersAsNumeric.over(Limits.limited(NUMERIC_EXTENDED, precision, scale), javaType);
    }

    /**
     * {@code varchar(length)}: longer text is refused, also where the server would cut spaces off.
     *
     * @param length characters, counted as Unicode's code points
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<String> varchar(int length) {
        return Limits.limited(VARCHAR, length);
    }

    /**
     * {@code character(length)}: longer text is refused, and text with trailing spaces; shorter text is read without the
     * spaces that the server adds.
     *
     * @param length characters, counted as Unicode's code points
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<String> character(int length) {
        return Limits.limited(BPCHAR, length);
    }

    /**
     * {@code bit(length)}: other lengths are refused.
     *
     * @param length bits
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<Bits> bit(int length) {
        return Limits.limited(BIT, length);
    }

    /**
     * {@code bit varying(length)}: more bits are refused.
     *
     * @param length bits
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<Bits> varbit(int length) {
        return Limits.limited(VARBIT, length);
    }

    /**
     * {@code time(digits)}: what the server would round is refused.
     *
     * @param digits of a second's fraction, from 0 to 6
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<LocalTime> time(int digits) {
        return Limits.limited(TIME, digits);
    }

    /**
     * {@code timestamp(digits)}: what the server would round is refused.
     *
     * @param digits of a second's fraction, from 0 to 6
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<LocalDateTime> timestamp(int digits) {
        return Limits.limited(TIMESTAMP, digits);
    }

    /**
     * {@code timestamptz(digits)}: what the server would round is refused.
     *
     * @param digits of a second's fraction, from 0 to 6
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<Instant> timestamptz(int digits) {
        return Limits.limited(TIMESTAMPTZ, digits);
    }

    /**
     * {@code interval(digits)}: what the server would round is refused.
     *
     * @param digits of a second's fraction, from 0 to 6
     * @return the codec
     * @throws IllegalArgumentException when there is no such type
     */
    public static Codec<Interval> interval(int digits) {
        return Limits.limited(INTERVAL, digits);
    }

    /**
     * Any of these types with a modifier, in another Java type: {@code limited(TIMESTAMPTZ_EXTENDED, 3)}.
     *
     * @param codec a constant of this class, of a type that takes modifiers
     * @param modifiers as SQL writes them between parentheses
     * @param <T> the Java type
     * @return a codec that refuses what the server would change or refuse
     * @throws IllegalArgumentException when there is no such type
     */
    public static <T> Codec<T> limited(Codec<T> codec, int... modifiers) {
        return Limits.limited(codec, modifiers);
    }

    /**
     * The same conversion, of values that are not for other people's eyes: passwords, tokens, names of patients. Nothing
     * changes but that they are masked where values are logged.
     *
     * @param codec the codec
     * @param <T> the Java type
     * @return a codec that says so
     */
    public static <T> Codec<T> sensitive(Codec<T> codec) {
        return codec.isSensitive() ? codec : new SensitiveCodec<>(codec);
    }

    /**
     * One-dimensional arrays. They are read as unmodifiable lists in which null elements are null; where indexes do not begin
     * at 1, that is not kept. Arrays of more dimensions are refused.
     *
     * @param element the elements' codec
     * @param <E> the elements' Java type
     * @return a codec of the array type; without binary form where the elements' object id is not known ahead
     */
    public static <E> Codec<List<E>> array(Codec<E> element) {
        return new ArrayCodec<>(element);
    }

    /**
     * Arrays of any dimensions and first indexes.
     *
     * @param element the elements' codec
     * @param <E> the elements' Java type
     * @return a codec of the array type; without binary form where the elements' object id is not known ahead
     */
    public static <E> Codec<MultiArray<E>> multiArray(Codec<E> element) {
        return new MultiArrayCodec<>(element);
    }

    /**
     * Multiranges.
     *
     * @param element the bounds' codec
     * @param type the multirange type
     * @param <E> the bounds' Java type
     * @return a codec of the multirange type
     */
    public static <E> Codec<Multirange<E>> multirange(Codec<E> element, PgType type) {
        return new MultirangeCodec<>(element, type);
    }

    /**
     * Ranges.
     *
     * @param element the bounds' codec
     * @param type the range type
     * @param <E> the bounds' Java type
     * @return a codec of the range type
     */
    public static <E> Codec<Range<E>> range(Codec<E> element, PgType type) {
        return new RangeCodec<>(element, type);
    }

    /**
     * An enum type as a Java enum.
     *
     * @param javaType the enum
     * @param type the enum type
     * @param labels the labels in the order of the constants; none where they are the constants' names
     * @param <E> the enum
     * @return a codec of the enum type
     * @throws ValueException when there are labels too many, too few or twice
     */
    public static <E extends Enum<E>> Codec<E> enumeration(Class<E> javaType, PgType type, String... labels) {
        return new EnumCodec<>(javaType, type, labels);
    }

    /**
     * {@code json} as any Java type, by the first {@link JsonFormat} that the service loader finds; it is looked for when a
     * value is read or written, and a {@link ValueException} says so when there is none.
     *
     * @param javaType the Java type, generic where needed
     * @param <T> the same type
     * @return a codec of {@code json}
     */
    public static <T> Codec<T> json(Type javaType) {
        return new JsonValueCodec<>(JSON, javaType, new JsonValueCodec.Found(javaType));
    }

    /**
     * {@code json} as any Java type.
     *
     * @param javaType the Java type, generic where needed
     * @param format converts
     * @param <T> the same type
     * @return a codec of {@code json}
     */
    public static <T> Codec<T> json(Type javaType, JsonFormat format) {
        return new JsonValueCodec<>(JSON, javaType, () -> format);
    }

    /**
     * {@code jsonb} as any Java type, by the first {@link JsonFormat} that the service loader finds; it is looked for when a
     * value is read or written, and a {@link ValueException} says so when there is none.
     *
     * @param javaType the Java type, generic where needed
     * @param <T> the same type
     * @return a codec of {@code jsonb}
     */
    public static <T> Codec<T> jsonb(Type javaType) {
        return new JsonValueCodec<>(JSONB, javaType, new JsonValueCodec.Found(javaType));
    }

    /**
     * {@code jsonb} as any Java type.
     *
     * @param javaType the Java type, generic where needed
     * @param format converts
     * @param <T> the same type
     * @return a codec of {@code jsonb}
     */
    public static <T> Codec<T> jsonb(Type javaType, JsonFormat format) {
        return new JsonValueCodec<>(JSONB, javaType, () -> format);
    }

    /**
     * A composite type as a record.
     *
     * @param type the composite type
     * @param javaType the record
     * @param fields a codec for each field, in the order of the type
     * @param read makes the record of its fields, each of its codec's Java type or null
     * @param write takes it apart again
     * @param <R> the record
     * @return a codec of the composite type; without binary form where a field's object id is not known ahead
     */
    public static <R> Codec<R> composite(
            PgType type,
            Class<R> javaType,
            List<Codec<?>> fields,
            Function<@Nullable Object[], R> read,
            Function<R, @Nullable Object[]> write) {
        return new CompositeCodec<>(type, javaType, fields, read, write);
    }

    /**
     * Anonymous records, {@code row(…)}, as rows. Their fields are read by position, when they are asked for, by the codecs
     * of their types; a row is good as long as the row that it is a value of. Records cannot be sent.
     *
     * @param names a name for each field, for messages
     * @return a codec of {@code record}, in text and in binary; it only reads
     */
    public static Codec<Row> record(List<String> names) {
        return new RecordCodec(names);
    }

    /**
     * Another Java type for the same PostgreSQL type.
     *
     * @param base the codec to go through
     * @param javaType the Java type
     * @param read makes it from what the base reads
     * @param write makes what the base writes from it
     * @param <A> the base's Java type
     * @param <B> the Java type
     * @return a codec of the base's type
     */
    public static <A, B> Codec<B> map(
            Codec<A> base,
            Class<B> javaType,
            Function<? super A, ? extends B> read,
            Function<? super B, ? extends A> write) {
        return new MappedCodec<>(base, base.type(), javaType, read, write);
    }

    /**
     * A domain as a value record.
     *
     * @param base the codec of the type below the domain
     * @param type the domain
     * @param javaType the value record
     * @param read makes it from what the base reads
     * @param write makes what the base writes from it
     * @param <A> the base's Java type
     * @param <B> the value record
     * @return a codec of the domain
     */
    public static <A, B> Codec<B> domain(
            Codec<A> base,
            PgType type,
            Class<B> javaType,
            Function<? super A, ? extends B> read,
            Function<? super B, ? extends A> write) {
        return new MappedCodec<>(base, type, javaType, read, write);
    }

    /**
     * The codec that a value is given when nobody says which: {@code String} text, {@code Long} int8 and so on.
     *
     * @param value the value
     * @param <T> its type
     * @return the codec; null for classes that have none by themselves
     */
    public static <T> @Nullable Codec<T> forValue(T value) {
        return DefaultCodecs.forValue(value);
    }

    /**
     * The codec that values of a class are given when nobody says which.
     *
     * @param type the class; not a primitive one
     * @param <T> the Java type
     * @return the codec; null for classes that have none by themselves
     */
    public static <T> @Nullable Codec<T> forClass(Class<T> type) {
        return DefaultCodecs.forClass(type);
    }
}
