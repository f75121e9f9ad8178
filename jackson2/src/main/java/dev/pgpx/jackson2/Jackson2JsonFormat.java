package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.pgpx.types.JsonFormat;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * JSON by Jackson 2. By itself it is strict, so that nothing is lost when a document is read, changed and written: a key
 * that the Java type lacks, a null for a primitive, a fraction for a whole number and text after the value are refused.
 * Dates and times are ISO 8601 text with the offset they have, {@code Optional} is its value or null, and numbers with a
 * fraction are {@code BigDecimal} where the type is open ({@code Object}, {@code Map<String, Object>}).
 *
 * <p>Thread-safe. What Jackson works out for a type is kept as long as this object.
 */
public final class Jackson2JsonFormat implements JsonFormat {
    private final ObjectMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /** The format that the service loader finds. */
    public Jackson2JsonFormat() {
        this(JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
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
    public Jackson2JsonFormat(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Object read(String json, Type type) {
        Object value;
        try {
            value = readers.computeIfAbsent(type, key -> mapper.readerFor(mapper.constructType(key)))
                    .readValue(json);
        } catch (JsonProcessingException | IllegalArgumentException e) {
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
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw JsonFailure.writing(type, e);
        }
    }
}
