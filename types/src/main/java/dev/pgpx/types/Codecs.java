package dev.pgpx.types;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
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
public final class Codecs
        implements WideCodecs,
                DocumentCodecs,
                NetworkCodecs,
                GeometricCodecs,
                SystemCodecs,
                ContribCodecs,
                PrimitiveArrayCodecs,
                RangeCodecs {
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

    /** {@code text}. */
    public static final Codec<String> TEXT = new TextCodec(PgType.builtIn("text", 25, 1009));

    /** {@code character varying}. */
    public static final Codec<String> VARCHAR = new TextCodec(PgType.builtIn("varchar", 1043, 1015));

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

    /** {@code uuid}. */
    public static final Codec<UUID> UUID = new UuidCodec();

    /** {@code json} as text, which is kept. */
    public static final Codec<Json> JSON = new JsonCodec(JsonCodec.JSON);

    /** {@code jsonb} as text, of which the value is kept. */
    public static final Codec<Json> JSONB = new JsonCodec(JsonCodec.JSONB);

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
