package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.pgpx.model.Many;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a relation to many records from an array; nothing is known of one that is not there. */
final class ManyDeserializer extends OfType<Many<?>> {
    ManyDeserializer(@Nullable JavaType type) {
        super(Many.class, type);
    }

    @Override
    JsonDeserializer<Many<?>> of(JavaType parameter) {
        return new ManyDeserializer(parameter);
    }

    @Override
    public Many<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        List<?> records = context.readValue(in, context.getTypeFactory().constructCollectionType(List.class, type()));
        return Many.of(records);
    }

    @Override
    public Many<?> getNullValue(DeserializationContext context) {
        return Many.unloaded();
    }
}
