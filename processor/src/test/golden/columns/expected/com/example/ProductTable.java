package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BitsColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Family;
import dev.pgpx.query.HstoreColumn;
import dev.pgpx.query.IntervalColumn;
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
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Extended;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.Numeric;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import dev.pgpx.types.TimeWithOffset;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code product} of {@link Product}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class ProductTable extends Table<Product> {
    private static final Codec<String> BPCHAR_3 = Codecs.character(3);

    private static final Codec<String> VARCHAR_200 = Codecs.varchar(200);

    private static final Codec<String> BPCHAR_1 = Codecs.character(1);

    private static final Codec<BigDecimal> NUMERIC_10_2 = Codecs.numeric(10, 2);

    private static final Codec<BigDecimal> NUMERIC_8_0 = Codecs.numeric(8, 0);

    private static final Codec<Numeric> NUMERIC_EXTENDED_3_M2 = Codecs.limited(Codecs.NUMERIC_EXTENDED, 3, -2);

    private static final Codec<Double> NUMERIC_5_2 = Codecs.numeric(Double.class, 5, 2);

    private static final Codec<Double> NUMERIC_10_2_CODEC = Codecs.numeric(Double.class, 10, 2);

    private static final Codec<Long> NUMERIC = Codecs.numeric(Long.class);

    private static final Codec<BigInteger> NUMERIC_40_0 = Codecs.numeric(BigInteger.class, 40, 0);

    private static final Codec<LocalDateTime> TIMESTAMP_3 = Codecs.timestamp(3);

    private static final Codec<Instant> TIMESTAMPTZ_3 = Codecs.timestamptz(3);

    private static final Codec<Extended<Instant>> TIMESTAMPTZ_EXTENDED_0 = Codecs.limited(Codecs.TIMESTAMPTZ_EXTENDED, 0);

    private static final Codec<LocalTime> TIME_3 = Codecs.time(3);

    private static final Codec<TimeWithOffset> TIMETZ_3 = Codecs.limited(Codecs.TIMETZ, 3);

    private static final Codec<Duration> INTERVAL_DURATION_3 = Codecs.limited(Codecs.INTERVAL_DURATION, 3);

    private static final Codec<Interval> INTERVAL_0 = Codecs.interval(0);

    private static final Codec<Bits> BIT_8 = Codecs.bit(8);

    private static final Codec<Bits> BIT_1 = Codecs.bit(1);

    private static final Codec<Bits> VARBIT_64 = Codecs.varbit(64);

    private static final Codec<List<BigDecimal>> NUMERIC_10_2_ARRAY = Codecs.array(NUMERIC_10_2);

    private static final Codec<String> VARCHAR_20 = Codecs.varchar(20);

    private static final Codec<List<String>> VARCHAR_20_ARRAY = Codecs.array(VARCHAR_20);

    private static final Codec<Double> NUMERIC_CODEC = Codecs.numeric(Double.class);

    private static final Codec<List<Double>> NUMERIC_ARRAY = Codecs.array(NUMERIC_CODEC);

    private static final Codec<List<String>> WORDS_JSON = Codecs.json(GenericType.of(List.class,
            String.class));

    private static final Codec<List<String>> OTHER_WORDS_JSON = Codecs.jsonb(GenericType.of(List.class,
            String.class));

    /** The table under its own name. */
    public static final ProductTable PRODUCT = new ProductTable("product");

    /** Column {@code code}: {@code character(3)}. */
    public final TextColumn code = text("code", BPCHAR_3, ColumnFlag.ID);

    /** Column {@code name}: {@code varchar(200)}. */
    public final TextColumn name = text("name", VARCHAR_200);

    /** Column {@code label}: {@code CHARACTER  VARYING ( 200 )}. */
    public final TextColumn label = text("label", VARCHAR_200);

    /** Column {@code free}: {@code pg_catalog.varchar}. */
    public final TextColumn free = text("free", Codecs.VARCHAR);

    /** Column {@code email}: {@code citext}. */
    public final TextColumn email = text("email", Codecs.CITEXT);

    /** Column {@code letter}: {@code char}. */
    public final TextColumn letter = text("letter", BPCHAR_1);

    /** Column {@code price}: {@code numeric(10, 2)}. */
    public final NumberColumn<BigDecimal> price = number("price", NUMERIC_10_2);

    /** Column {@code old_price}: {@code numeric(10,2)}. */
    public final NumberColumn<BigDecimal> oldPrice = number("old_price", NUMERIC_10_2,
            ColumnFlag.NULLABLE);

    /** Column {@code whole}: {@code decimal(8)}. */
    public final NumberColumn<BigDecimal> whole = number("whole", NUMERIC_8_0);

    /** Column {@code hundreds}: {@code numeric(3,-2)}. */
    public final ComparableColumn<Numeric> hundreds = comparable("hundreds", NUMERIC_EXTENDED_3_M2);

    /** Column {@code weight}: {@code numeric(5, 2)}. */
    public final NumberColumn<Double> weight = number("weight", NUMERIC_5_2);

    /** Column {@code height}: {@code numeric(10, 2)}. */
    public final NumberColumn<Double> height = number("height", NUMERIC_10_2_CODEC,
            ColumnFlag.NULLABLE);

    /** Column {@code count}: {@code numeric}. */
    public final NumberColumn<Long> count = number("count", NUMERIC);

    /** Column {@code huge}: {@code numeric(40)}. */
    public final NumberColumn<BigInteger> huge = number("huge", NUMERIC_40_0);

    /** Column {@code wide}: {@code bigint}. */
    public final NumberColumn<Integer> wide = number("wide", Codecs.INT4);

    /** Column {@code oid}: {@code oid}. */
    public final NumberColumn<Long> oid = number("oid", Codecs.OID);

    /** Column {@code local}: {@code timestamp(3)}. */
    public final TimestampColumn<LocalDateTime> local = timestamp("local", TIMESTAMP_3);

    /** Column {@code instant}: {@code timestamp(3) with time zone}. */
    public final TimestamptzColumn<Instant> instant = timestamptz("instant", TIMESTAMPTZ_3);

    /** Column {@code until}: {@code timestamptz(0)}. */
    public final TimestamptzColumn<Extended<Instant>> until = timestamptz("until",
            TIMESTAMPTZ_EXTENDED_0);

    /** Column {@code time}: {@code time(3)}. */
    public final TimeColumn<LocalTime> time = time("time", TIME_3);

    /** Column {@code zoned}: {@code timetz(3)}. */
    public final TimeColumn<TimeWithOffset> zoned = time("zoned", TIMETZ_3);

    /** Column {@code duration}: {@code interval(3)}. */
    public final IntervalColumn<Duration> duration = interval("duration", INTERVAL_DURATION_3);

    /** Column {@code interval}: {@code interval(0)}. */
    public final IntervalColumn<Interval> interval = interval("interval", INTERVAL_0);

    /** Column {@code mask}: {@code bit(8)}. */
    public final BitsColumn mask = bits("mask", BIT_8);

    /** Column {@code flag}: {@code bit}. */
    public final BitsColumn flag = bits("flag", BIT_1);

    /** Column {@code bits}: {@code varbit(64)}. */
    public final BitsColumn bits = bits("bits", VARBIT_64);

    /** Column {@code prices}: {@code numeric(10, 2)[]}. */
    public final ArrayColumn<BigDecimal, NumberExpression<BigDecimal>> prices = array("prices",
            NUMERIC_10_2_ARRAY, NUMERIC_10_2, Family.number());

    /** Column {@code tags}: {@code varchar(20)[]}. */
    public final ArrayColumn<String, TextExpression> tags = array("tags", VARCHAR_20_ARRAY,
            VARCHAR_20, Family.text());

    /** Column {@code ratios}: {@code numeric[]}. */
    public final ArrayColumn<Double, NumberExpression<Double>> ratios = array("ratios",
            NUMERIC_ARRAY, NUMERIC_CODEC, Family.number());

    /** Column {@code numbers}: {@code bigint[]}. */
    public final ComparableColumn<long[]> numbers = comparable("numbers", Codecs.INT8_ARRAY);

    /** Column {@code range}: {@code int8range}. */
    public final RangeColumn<Long, NumberExpression<Long>> range = range("range", Codecs.INT8RANGE,
            Codecs.INT8, Family.number());

    /** Column {@code raw}: {@code json}. */
    public final JsonColumn<Json> raw = json("raw", Codecs.JSON);

    /** Column {@code words}: {@code json}. */
    public final JsonColumn<List<String>> words = json("words", WORDS_JSON);

    /** Column {@code other_words}: {@code jsonb}. */
    public final JsonColumn<List<String>> otherWords = json("other_words", OTHER_WORDS_JSON);

    /** Column {@code attributes}: {@code hstore}. */
    public final HstoreColumn attributes = hstore("attributes", Codecs.HSTORE);

    /** Column {@code domain}: {@code my_domain}. */
    public final TextColumn domain = text("domain", Codecs.TEXT);

    /** Column {@code place}: {@code geometry(Point, 4326)}. */
    public final TextColumn place = text("place", Codecs.TEXT);

    /** Column {@code parent_code}: {@code character(3)}. */
    public final TextColumn parentCode = text("parent_code", BPCHAR_3);

    /** The relation to one {@link Product}. */
    public final ToOne<Product, Product, String> parent = one("parent", parentCode,
            () -> ProductTable.PRODUCT, Product::parent);

    /** Constraint {@code product_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "product_pkey",
            code);

    /** Constraint {@code product_parent_code_fkey}. */
    public final Constraint parentCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "product_parent_code_fkey", parentCode);

    private ProductTable(String alias) {
        super("", "product", alias);
    }

    @Override
    public ProductTable as(String alias) {
        return new ProductTable(alias);
    }

    /**
     * The table at the other end of {@link #parent}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ProductTable parent() {
        return path(parent, ProductTable.PRODUCT);
    }

    @Override
    public Product read(Row row, int at, Relations relations) {
        return new Product(
                row.require(at, BPCHAR_3),
                row.require(at + 1, VARCHAR_200),
                row.require(at + 2, VARCHAR_200),
                row.require(at + 3, Codecs.VARCHAR),
                row.require(at + 4, Codecs.CITEXT),
                row.require(at + 5, BPCHAR_1),
                row.require(at + 6, NUMERIC_10_2),
                row.get(at + 7, NUMERIC_10_2),
                row.require(at + 8, NUMERIC_8_0),
                row.require(at + 9, NUMERIC_EXTENDED_3_M2),
                row.require(at + 10, NUMERIC_5_2),
                Optional.ofNullable(row.get(at + 11, NUMERIC_10_2_CODEC)),
                row.require(at + 12, NUMERIC),
                row.require(at + 13, NUMERIC_40_0),
                row.getInt(at + 14),
                row.require(at + 15, Codecs.OID),
                row.require(at + 16, TIMESTAMP_3),
                row.require(at + 17, TIMESTAMPTZ_3),
                row.require(at + 18, TIMESTAMPTZ_EXTENDED_0),
                row.require(at + 19, TIME_3),
                row.require(at + 20, TIMETZ_3),
                row.require(at + 21, INTERVAL_DURATION_3),
                row.require(at + 22, INTERVAL_0),
                row.require(at + 23, BIT_8),
                row.require(at + 24, BIT_1),
                row.require(at + 25, VARBIT_64),
                row.require(at + 26, NUMERIC_10_2_ARRAY),
                row.require(at + 27, VARCHAR_20_ARRAY),
                row.require(at + 28, NUMERIC_ARRAY),
                row.require(at + 29, Codecs.INT8_ARRAY),
                row.require(at + 30, Codecs.INT8RANGE),
                row.require(at + 31, Codecs.JSON),
                row.require(at + 32, WORDS_JSON),
                row.require(at + 33, OTHER_WORDS_JSON),
                row.require(at + 34, Codecs.HSTORE),
                row.require(at + 35, Codecs.TEXT),
                row.require(at + 36, Codecs.TEXT),
                relations.one(parent, row.require(at + 37, BPCHAR_3)));
    }

    @Override
    public void write(Product product, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(BPCHAR_3, product.code());
            case 1 -> out.write(VARCHAR_200, product.name());
            case 2 -> out.write(VARCHAR_200, product.label());
            case 3 -> out.write(Codecs.VARCHAR, product.free());
            case 4 -> out.write(Codecs.CITEXT, product.email());
            case 5 -> out.write(BPCHAR_1, product.letter());
            case 6 -> out.write(NUMERIC_10_2, product.price());
            case 7 -> out.write(NUMERIC_10_2, product.oldPrice());
            case 8 -> out.write(NUMERIC_8_0, product.whole());
            case 9 -> out.write(NUMERIC_EXTENDED_3_M2, product.hundreds());
            case 10 -> out.write(NUMERIC_5_2, product.weight());
            case 11 -> out.write(NUMERIC_10_2_CODEC, product.height().orElse(null));
            case 12 -> out.write(NUMERIC, product.count());
            case 13 -> out.write(NUMERIC_40_0, product.huge());
            case 14 -> out.writeInt(product.wide());
            case 15 -> out.write(Codecs.OID, product.oid());
            case 16 -> out.write(TIMESTAMP_3, product.local());
            case 17 -> out.write(TIMESTAMPTZ_3, product.instant());
            case 18 -> out.write(TIMESTAMPTZ_EXTENDED_0, product.until());
            case 19 -> out.write(TIME_3, product.time());
            case 20 -> out.write(TIMETZ_3, product.zoned());
            case 21 -> out.write(INTERVAL_DURATION_3, product.duration());
            case 22 -> out.write(INTERVAL_0, product.interval());
            case 23 -> out.write(BIT_8, product.mask());
            case 24 -> out.write(BIT_1, product.flag());
            case 25 -> out.write(VARBIT_64, product.bits());
            case 26 -> out.write(NUMERIC_10_2_ARRAY, product.prices());
            case 27 -> out.write(VARCHAR_20_ARRAY, product.tags());
            case 28 -> out.write(NUMERIC_ARRAY, product.ratios());
            case 29 -> out.write(Codecs.INT8_ARRAY, product.numbers());
            case 30 -> out.write(Codecs.INT8RANGE, product.range());
            case 31 -> out.write(Codecs.JSON, product.raw());
            case 32 -> out.write(WORDS_JSON, product.words());
            case 33 -> out.write(OTHER_WORDS_JSON, product.otherWords());
            case 34 -> out.write(Codecs.HSTORE, product.attributes());
            case 35 -> out.write(Codecs.TEXT, product.domain());
            case 36 -> out.write(Codecs.TEXT, product.place());
            case 37 -> out.write(BPCHAR_3, parent.keyOf(product.parent()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Product product) {
        return product.code();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code product} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Product> {
        private final BitSet assigned = new BitSet(38);

        private @Nullable String code;

        private @Nullable String name;

        private @Nullable String label;

        private @Nullable String free;

        private @Nullable String email;

        private @Nullable String letter;

        private @Nullable BigDecimal price;

        private @Nullable BigDecimal oldPrice;

        private @Nullable BigDecimal whole;

        private @Nullable Numeric hundreds;

        private double weight;

        private @Nullable Double height;

        private long count;

        private @Nullable BigInteger huge;

        private int wide;

        private long oid;

        private @Nullable LocalDateTime local;

        private @Nullable Instant instant;

        private @Nullable Extended<Instant> until;

        private @Nullable LocalTime time;

        private @Nullable TimeWithOffset zoned;

        private @Nullable Duration duration;

        private @Nullable Interval interval;

        private @Nullable Bits mask;

        private @Nullable Bits flag;

        private @Nullable Bits bits;

        private @Nullable List<BigDecimal> prices;

        private @Nullable List<String> tags;

        private @Nullable List<Double> ratios;

        private long @Nullable [] numbers;

        private @Nullable Range<Long> range;

        private @Nullable Json raw;

        private @Nullable List<String> words;

        private @Nullable List<String> otherWords;

        private @Nullable Map<String, String> attributes;

        private @Nullable String domain;

        private @Nullable String place;

        private @Nullable One<Product> parent;

        private Draft() {
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this draft
         */
        public Draft name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code label}.
         *
         * @param label the value
         * @return this draft
         */
        public Draft label(String label) {
            this.label = Objects.requireNonNull(label, "label");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code free}.
         *
         * @param free the value
         * @return this draft
         */
        public Draft free(String free) {
            this.free = Objects.requireNonNull(free, "free");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param email the value
         * @return this draft
         */
        public Draft email(String email) {
            this.email = Objects.requireNonNull(email, "email");
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code letter}.
         *
         * @param letter the value
         * @return this draft
         */
        public Draft letter(String letter) {
            this.letter = Objects.requireNonNull(letter, "letter");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value
         * @return this draft
         */
        public Draft price(BigDecimal price) {
            this.price = Objects.requireNonNull(price, "price");
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code oldPrice}.
         *
         * @param oldPrice the value, or null
         * @return this draft
         */
        public Draft oldPrice(@Nullable BigDecimal oldPrice) {
            this.oldPrice = oldPrice;
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code whole}.
         *
         * @param whole the value
         * @return this draft
         */
        public Draft whole(BigDecimal whole) {
            this.whole = Objects.requireNonNull(whole, "whole");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code hundreds}.
         *
         * @param hundreds the value
         * @return this draft
         */
        public Draft hundreds(Numeric hundreds) {
            this.hundreds = Objects.requireNonNull(hundreds, "hundreds");
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the value
         * @return this draft
         */
        public Draft weight(double weight) {
            this.weight = weight;
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code height}.
         *
         * @param height the value
         * @return this draft
         */
        public Draft height(Optional<Double> height) {
            this.height = height.orElse(null);
            assigned.set(11);
            return this;
        }

        /**
         * Sets {@code count}.
         *
         * @param count the value
         * @return this draft
         */
        public Draft count(long count) {
            this.count = count;
            assigned.set(12);
            return this;
        }

        /**
         * Sets {@code huge}.
         *
         * @param huge the value
         * @return this draft
         */
        public Draft huge(BigInteger huge) {
            this.huge = Objects.requireNonNull(huge, "huge");
            assigned.set(13);
            return this;
        }

        /**
         * Sets {@code wide}.
         *
         * @param wide the value
         * @return this draft
         */
        public Draft wide(int wide) {
            this.wide = wide;
            assigned.set(14);
            return this;
        }

        /**
         * Sets {@code oid}.
         *
         * @param oid the value
         * @return this draft
         */
        public Draft oid(long oid) {
            this.oid = oid;
            assigned.set(15);
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
            assigned.set(16);
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
            assigned.set(17);
            return this;
        }

        /**
         * Sets {@code until}.
         *
         * @param until the value
         * @return this draft
         */
        public Draft until(Extended<Instant> until) {
            this.until = Objects.requireNonNull(until, "until");
            assigned.set(18);
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
            assigned.set(19);
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
            assigned.set(20);
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
            assigned.set(21);
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
            assigned.set(22);
            return this;
        }

        /**
         * Sets {@code mask}.
         *
         * @param mask the value
         * @return this draft
         */
        public Draft mask(Bits mask) {
            this.mask = Objects.requireNonNull(mask, "mask");
            assigned.set(23);
            return this;
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag the value
         * @return this draft
         */
        public Draft flag(Bits flag) {
            this.flag = Objects.requireNonNull(flag, "flag");
            assigned.set(24);
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
            assigned.set(25);
            return this;
        }

        /**
         * Sets {@code prices}.
         *
         * @param prices the value
         * @return this draft
         */
        public Draft prices(List<BigDecimal> prices) {
            this.prices = Objects.requireNonNull(prices, "prices");
            assigned.set(26);
            return this;
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value
         * @return this draft
         */
        public Draft tags(List<String> tags) {
            this.tags = Objects.requireNonNull(tags, "tags");
            assigned.set(27);
            return this;
        }

        /**
         * Sets {@code ratios}.
         *
         * @param ratios the value
         * @return this draft
         */
        public Draft ratios(List<Double> ratios) {
            this.ratios = Objects.requireNonNull(ratios, "ratios");
            assigned.set(28);
            return this;
        }

        /**
         * Sets {@code numbers}.
         *
         * @param numbers the value
         * @return this draft
         */
        public Draft numbers(long[] numbers) {
            this.numbers = Objects.requireNonNull(numbers, "numbers");
            assigned.set(29);
            return this;
        }

        /**
         * Sets {@code range}.
         *
         * @param range the value
         * @return this draft
         */
        public Draft range(Range<Long> range) {
            this.range = Objects.requireNonNull(range, "range");
            assigned.set(30);
            return this;
        }

        /**
         * Sets {@code raw}.
         *
         * @param raw the value
         * @return this draft
         */
        public Draft raw(Json raw) {
            this.raw = Objects.requireNonNull(raw, "raw");
            assigned.set(31);
            return this;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value
         * @return this draft
         */
        public Draft words(List<String> words) {
            this.words = Objects.requireNonNull(words, "words");
            assigned.set(32);
            return this;
        }

        /**
         * Sets {@code otherWords}.
         *
         * @param otherWords the value
         * @return this draft
         */
        public Draft otherWords(List<String> otherWords) {
            this.otherWords = Objects.requireNonNull(otherWords, "otherWords");
            assigned.set(33);
            return this;
        }

        /**
         * Sets {@code attributes}.
         *
         * @param attributes the value
         * @return this draft
         */
        public Draft attributes(Map<String, String> attributes) {
            this.attributes = Objects.requireNonNull(attributes, "attributes");
            assigned.set(34);
            return this;
        }

        /**
         * Sets {@code domain}.
         *
         * @param domain the value
         * @return this draft
         */
        public Draft domain(String domain) {
            this.domain = Objects.requireNonNull(domain, "domain");
            assigned.set(35);
            return this;
        }

        /**
         * Sets {@code place}.
         *
         * @param place the value
         * @return this draft
         */
        public Draft place(String place) {
            this.place = Objects.requireNonNull(place, "place");
            assigned.set(36);
            return this;
        }

        /**
         * Sets {@code parent}.
         *
         * @param parent the value
         * @return this draft
         */
        public Draft parent(One<Product> parent) {
            this.parent = Objects.requireNonNull(parent, "parent");
            assigned.set(37);
            return this;
        }

        @Override
        public Table<Product> table() {
            return ProductTable.PRODUCT;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(BPCHAR_3, code);
                case 1 -> out.write(VARCHAR_200, name);
                case 2 -> out.write(VARCHAR_200, label);
                case 3 -> out.write(Codecs.VARCHAR, free);
                case 4 -> out.write(Codecs.CITEXT, email);
                case 5 -> out.write(BPCHAR_1, letter);
                case 6 -> out.write(NUMERIC_10_2, price);
                case 7 -> out.write(NUMERIC_10_2, oldPrice);
                case 8 -> out.write(NUMERIC_8_0, whole);
                case 9 -> out.write(NUMERIC_EXTENDED_3_M2, hundreds);
                case 10 -> out.write(NUMERIC_5_2, weight);
                case 11 -> out.write(NUMERIC_10_2_CODEC, height);
                case 12 -> out.write(NUMERIC, count);
                case 13 -> out.write(NUMERIC_40_0, huge);
                case 14 -> out.writeInt(wide);
                case 15 -> out.write(Codecs.OID, oid);
                case 16 -> out.write(TIMESTAMP_3, local);
                case 17 -> out.write(TIMESTAMPTZ_3, instant);
                case 18 -> out.write(TIMESTAMPTZ_EXTENDED_0, until);
                case 19 -> out.write(TIME_3, time);
                case 20 -> out.write(TIMETZ_3, zoned);
                case 21 -> out.write(INTERVAL_DURATION_3, duration);
                case 22 -> out.write(INTERVAL_0, interval);
                case 23 -> out.write(BIT_8, mask);
                case 24 -> out.write(BIT_1, flag);
                case 25 -> out.write(VARBIT_64, bits);
                case 26 -> out.write(NUMERIC_10_2_ARRAY, prices);
                case 27 -> out.write(VARCHAR_20_ARRAY, tags);
                case 28 -> out.write(NUMERIC_ARRAY, ratios);
                case 29 -> out.write(Codecs.INT8_ARRAY, numbers);
                case 30 -> out.write(Codecs.INT8RANGE, range);
                case 31 -> out.write(Codecs.JSON, raw);
                case 32 -> out.write(WORDS_JSON, words);
                case 33 -> out.write(OTHER_WORDS_JSON, otherWords);
                case 34 -> out.write(Codecs.HSTORE, attributes);
                case 35 -> out.write(Codecs.TEXT, domain);
                case 36 -> out.write(Codecs.TEXT, place);
                case 37 -> out.write(BPCHAR_3, ProductTable.PRODUCT.parent.keyOf(parent));
                default -> throw ProductTable.PRODUCT.noColumn(column);
            }
        }
    }
}
