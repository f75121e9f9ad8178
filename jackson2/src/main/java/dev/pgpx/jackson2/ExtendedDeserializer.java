package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.pgpx.types.Extended;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value, or {@code infinity} or {@code -infinity}. */
final class ExtendedDeserializer extends OfType<Extended<?>> {
    ExtendedDeserializer(@Nullable JavaType type) {
        super(Extended.class, type);
    }

    @Override
    JsonDeserializer<Extended<?>> of(JavaType parameter) {
        return new ExtendedDeserializer(parameter);
    }

    @Override
    public Extended<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String text = in.getText();
        if (text.equals("infinity")) {
            return Extended.infinity();
        }
        return text.equals("-infinity") ? Extended.negativeInfinity() : Extended.of(context.readValue(in, type()));
    }
}
