package dev.pgpx.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codec that values of a class are given when nobody says which. */
final class DefaultCodecs {
    private static final Map<Class<?>, Codec<?>> BY_CLASS = Map.ofEntries(
            Map.entry(Boolean.class, Codecs.BOOL),
            Map.entry(Short.class, Codecs.INT2),
            Map.entry(Integer.class, Codecs.INT4),
            Map.entry(Long.class, Codecs.INT8),
            Map.entry(Float.class, Codecs.FLOAT4),
            Map.entry(Double.class, Codecs.FLOAT8),
            Map.entry(BigDecimal.class, Codecs.NUMERIC),
            Map.entry(String.class, Codecs.TEXT),
            Map.entry(byte[].class, Codecs.BYTEA),
            Map.entry(LocalDate.class, Codecs.DATE),
            Map.entry(LocalTime.class, Codecs.TIME),
            Map.entry(LocalDateTime.class, Codecs.TIMESTAMP),
            Map.entry(Instant.class, Codecs.TIMESTAMPTZ),
            Map.entry(OffsetDateTime.class, Codecs.TIMESTAMPTZ_OFFSET),
            Map.entry(UUID.class, Codecs.UUID),
            Map.entry(Json.class, Codecs.JSONB),
            Map.entry(BigInteger.class, Codecs.numeric(BigInteger.class)),
            Map.entry(Character.class, Codecs.CHAR),
            Map.entry(Numeric.class, Codecs.NUMERIC_EXTENDED),
            Map.entry(TimeOfDay.class, Codecs.TIME_OF_DAY),
            Map.entry(TimeWithOffset.class, Codecs.TIMETZ),
            Map.entry(Interval.class, Codecs.INTERVAL),
            Map.entry(Duration.class, Codecs.INTERVAL_DURATION),
            Map.entry(Period.class, Codecs.INTERVAL_PERIOD),
            Map.entry(Xml.class, Codecs.XML),
            Map.entry(Inet.class, Codecs.INET),
            Map.entry(Cidr.class, Codecs.CIDR),
            Map.entry(Macaddr.class, Codecs.MACADDR),
            Map.entry(Macaddr8.class, Codecs.MACADDR8),
            Map.entry(Bits.class, Codecs.VARBIT),
            Map.entry(Money.class, Codecs.MONEY),
            Map.entry(Point.class, Codecs.POINT),
            Map.entry(Line.class, Codecs.LINE),
            Map.entry(LineSegment.class, Codecs.LSEG),
            Map.entry(Box.class, Codecs.BOX),
            Map.entry(Path.class, Codecs.PATH),
            Map.entry(Polygon.class, Codecs.POLYGON),
            Map.entry(Circle.class, Codecs.CIRCLE),
            Map.entry(TsVector.class, Codecs.TSVECTOR),
            Map.entry(TsQuery.class, Codecs.TSQUERY),
            Map.entry(Lsn.class, Codecs.PG_LSN),
            Map.entry(TransactionId.class, Codecs.XID8),
            Map.entry(JsonPath.class, Codecs.JSONPATH),
            Map.entry(Ltree.class, Codecs.LTREE),
            Map.entry(Lquery.class, Codecs.LQUERY),
            Map.entry(Ltxtquery.class, Codecs.LTXTQUERY),
            Map.entry(boolean[].class, Codecs.BOOL_ARRAY),
            Map.entry(short[].class, Codecs.INT2_ARRAY),
            Map.entry(int[].class, Codecs.INT4_ARRAY),
            Map.entry(long[].class, Codecs.INT8_ARRAY),
            Map.entry(float[].class, Codecs.FLOAT4_ARRAY),
            Map.entry(double[].class, Codecs.FLOAT8_ARRAY));

    private DefaultCodecs() {}

    @SuppressWarnings("unchecked") // the table pairs each class with its codec
    static <T> @Nullable Codec<T> forValue(T value) {
        Class<?> type = value instanceof TsQuery ? TsQuery.class : value.getClass();
        return (Codec<T>) BY_CLASS.get(type);
    }

    @SuppressWarnings("unchecked") // the table pairs each class with its codec
    static <T> @Nullable Codec<T> forClass(Class<T> type) {
        return (Codec<T>) BY_CLASS.get(type);
    }
}
