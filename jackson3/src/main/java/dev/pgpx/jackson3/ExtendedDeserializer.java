package dev.pgpx.jackson3;

import dev.pgpx.types.Extended;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value, or {@code infinity} or {@code -infinity}. */
final class ExtendedDeserializer extends OfType<Extended<?>> {
    ExtendedDeserializer(@Nullable JavaType type) {
        super(Extended.class, type);
    }

    @Override
    ValueDeserializer<Extended<?>> of(JavaType parameter) {
        return new ExtendedDeserializer(parameter);
    }

    @Override
    public Extended<?> deserialize(JsonParser in, DeserializationContext context) {
        String text = in.getString();
        if (text.equals("infinity")) {
            return Extended.infinity();
        }
        return text.equals("-infinity") ? Extended.negativeInfinity() : Extended.of(context.readValue(in, type()));
    }
}
