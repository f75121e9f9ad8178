package dev.pgpx.jackson3;

import dev.pgpx.model.Many;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a relation to many records from an array; nothing is known of one that is not there. */
final class ManyDeserializer extends OfType<Many<?>> {
    ManyDeserializer(@Nullable JavaType type) {
        super(Many.class, type);
    }

    @Override
    ValueDeserializer<Many<?>> of(JavaType parameter) {
        return new ManyDeserializer(parameter);
    }

    @Override
    public Many<?> deserialize(JsonParser in, DeserializationContext context) {
        List<?> records = context.readValue(in, context.getTypeFactory().constructCollectionType(List.class, type()));
        return Many.of(records);
    }

    @Override
    public Many<?> getNullValue(DeserializationContext context) {
        return Many.unloaded();
    }
}
