package dev.pgpx.jackson3;

import dev.pgpx.types.Extended;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value, or {@code infinity} or {@code -infinity}. */
final class ExtendedSerializer extends StdSerializer<Extended<?>> {
    ExtendedSerializer() {
        super(Extended.class);
    }

    @Override
    public void serialize(Extended<?> value, JsonGenerator out, SerializationContext context) {
        Object finite = value.orNull();
        context.writeValue(out, finite == null ? value.toString() : finite);
    }
}
