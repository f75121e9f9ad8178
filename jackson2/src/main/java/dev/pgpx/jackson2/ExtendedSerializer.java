package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Extended;
import java.io.IOException;

/** Writes a value, or {@code infinity} or {@code -infinity}. */
final class ExtendedSerializer extends StdSerializer<Extended<?>> {
    ExtendedSerializer() {
        super(Extended.class, false);
    }

    @Override
    public void serialize(Extended<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
        Object finite = value.orNull();
        provider.defaultSerializeValue(finite == null ? value.toString() : finite, out);
    }
}
