package com.example;

import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BooleanColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.DateColumn;
import dev.pgpx.query.Family;
import dev.pgpx.query.JsonColumn;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.NumberExpression;
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
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Extended;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.Json;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import dev.pgpx.types.TimeOfDay;
import dev.pgpx.types.TimeWithOffset;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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

    /** The table under its own name. */
    public static final EverythingTable EVERYTHING = new EverythingTable("everything");

    /** Column {@code id}: {@code uuid}. */
    public final ComparableColumn<UUID> id = comparable("id", Codecs.UUID, ColumnFlag.ID);

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
    public final ComparableColumn<byte[]> bytes = comparable("bytes", Codecs.BYTEA);

    /** Column {@code nullable_bytes}: {@code bytea}. */
    public final ComparableColumn<byte[]> nullableBytes = comparable("nullable_bytes", Codecs.BYTEA,
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
                row.require(at + 49, TEXT_ARRAY));
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
        private final BitSet assigned = new BitSet(50);

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
                default -> throw EverythingTable.EVERYTHING.noColumn(column);
            }
        }
    }
}
