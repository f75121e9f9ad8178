package dev.pgpx.jackson3;

import dev.pgpx.model.Inverse;
import dev.pgpx.model.One;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

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
    ValueDeserializer<One<?>> of(JavaType parameter) {
        return new OneDeserializer(parameter, isInverse);
    }

    @Override
    ValueDeserializer<One<?>> of(JavaType parameter, @Nullable BeanProperty property) {
        return new OneDeserializer(parameter, property != null && property.getAnnotation(Inverse.class) != null);
    }

    @Override
    public @Nullable One<?> getNullValue(DeserializationContext context) {
        return isInverse ? One.unloaded() : null;
    }

    @Override
    public One<?> deserialize(JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            return One.of(context.readValue(in, type()));
        }
        List<Type> parts = KeyTypes.of(type().getRawClass());
        Object key = parts.size() > 1 ? composite(in, context, parts) : part(in, context, parts);
        return One.key(key);
    }

    private static Object part(JsonParser in, DeserializationContext context, List<Type> parts) {
        return part(in, context, parts.isEmpty() ? Object.class : parts.get(0));
    }

    private static Object part(JsonParser in, DeserializationContext context, Type type) {
        return context.readValue(in, context.getTypeFactory().constructType(type));
    }

    private List<Object> composite(JsonParser in, DeserializationContext context, List<Type> parts) {
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
