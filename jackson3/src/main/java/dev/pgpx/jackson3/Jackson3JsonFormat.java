package dev.pgpx.jackson3;

import dev.pgpx.types.JsonFormat;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON by Jackson 3. By itself it is strict, so that nothing is lost when a document is read, changed and written: a key
 * that the Java type lacks, a null for a primitive, a fraction for a whole number and text after the value are refused.
 * Dates and times are ISO 8601 text with the offset they have, {@code Optional} is its value or null, and numbers with a
 * fraction are {@code BigDecimal} where the type is open ({@code Object}, {@code Map<String, Object>}).
 *
 * <p>Thread-safe. What Jackson works out for a type is kept as long as this object.
 */
public final class Jackson3JsonFormat implements JsonFormat {
    private final ObjectMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /** The format that the service loader finds. */
    public Jackson3JsonFormat() {
        this(JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build());
    }

    /**
     * A format over a mapper, whose settings count alone.
     *
     * @param mapper the mapper; not to be configured any more
     */
    public Jackson3JsonFormat(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Object read(String json, Type type) {
        Object value;
        try {
            value = readers.computeIfAbsent(type, key -> mapper.readerFor(mapper.constructType(key)))
                    .readValue(json);
        } catch (JacksonException | IllegalArgumentException e) {
            throw JsonFailure.reading(type, e);
        }
        if (value == null) {
            throw JsonFailure.readingNull(type);
        }
        return value;
    }

    @Override
    public String write(Object value, Type type) {
        try {
            return writers.computeIfAbsent(type, key -> mapper.writerFor(mapper.constructType(key)))
                    .writeValueAsString(value);
        } catch (JacksonException | IllegalArgumentException e) {
            throw JsonFailure.writing(type, e);
        }
    }
}
