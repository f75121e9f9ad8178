package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.One;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a relation to one record: an object is the record, anything else its key; nothing is known of one that is absent or null
 * and whose key the other record has.
 */
final class OneDeserializer extends OfType<One<?>> {
    private final boolean isInverse;

    OneDeserializer(@Nullable JavaType type, boolean isInverse) {
        super(One.class, type);
        this.isInverse = isInverse;
    }

    @Override
    JsonDeserializer<One<?>> of(JavaType parameter) {
        return new OneDeserializer(parameter, isInverse);
    }

    @Override
    JsonDeserializer<One<?>> of(JavaType parameter, @Nullable BeanProperty property) {
        return new OneDeserializer(parameter, property != null && property.getAnnotation(Inverse.class) != null);
    }

    @Override
    public @Nullable One<?> getNullValue(DeserializationContext context) {
        return isInverse ? One.unloaded() : null;
    }

    @Override
    public One<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            return One.of(context.readValue(in, type()));
        }
        List<Type> parts = KeyTypes.of(type().getRawClass());
        Object key = parts.size() > 1 ? composite(in, context, parts) : part(in, context, parts);
        return One.key(key);
    }

    private static Object part(JsonParser in, DeserializationContext context, List<Type> parts) throws IOException {
        return part(in, context, parts.isEmpty() ? Object.class : parts.get(0));
    }

    private static Object part(JsonParser in, DeserializationContext context, Type type) throws IOException {
        return context.readValue(in, context.getTypeFactory().constructType(type));
    }

    private List<Object> composite(JsonParser in, DeserializationContext context, List<Type> parts) throws IOException {
        List<Object> values = new ArrayList<>(parts.size());
        if (in.isExpectedStartArrayToken()) {
            while (in.nextToken() != JsonToken.END_ARRAY && values.size() < parts.size()) {
                values.add(part(in, context, parts.get(values.size())));
            }
        }
        if (values.size() != parts.size() || !in.hasToken(JsonToken.END_ARRAY)) {
            String entity = type().getRawClass().getName();
            return context.reportInputMismatch(
                    this, "expected an object, or an array of the %d parts of the key of %s", parts.size(), entity);
        }
        return values;
    }
}
