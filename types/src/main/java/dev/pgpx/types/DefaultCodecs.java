package dev.pgpx.types;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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
            Map.entry(Json.class, Codecs.JSONB));

    private DefaultCodecs() {}

    @SuppressWarnings("unchecked") // the table pairs each class with its codec
    static <T> @Nullable Codec<T> forValue(T value) {
        return (Codec<T>) BY_CLASS.get(value.getClass());
    }

    @SuppressWarnings("unchecked") // the table pairs each class with its codec
    static <T> @Nullable Codec<T> forClass(Class<T> type) {
        return (Codec<T>) BY_CLASS.get(type);
    }
}
