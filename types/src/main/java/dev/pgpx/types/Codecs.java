package dev.pgpx.types;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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

    /** {@code text}. */
    public static final Codec<String> TEXT = new TextCodec(PgType.builtIn("text", 25, 1009));

    /** {@code character varying}. */
    public static final Codec<String> VARCHAR = new TextCodec(PgType.builtIn("varchar", 1043, 1015));

    /** {@code character(n)}: read without trailing spaces, refused with them. */
    public static final Codec<String> BPCHAR = new BpcharCodec();

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

    /** {@code uuid}. */
    public static final Codec<UUID> UUID = new UuidCodec();

    /** {@code json} as text, which is kept. */
    public static final Codec<Json> JSON = new JsonCodec(JsonCodec.JSON);

    /** {@code jsonb} as text, of which the value is kept. */
    public static final Codec<Json> JSONB = new JsonCodec(JsonCodec.JSONB);

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

    private Codecs() {}

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
}
