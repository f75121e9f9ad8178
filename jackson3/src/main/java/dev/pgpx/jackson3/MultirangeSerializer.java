package dev.pgpx.jackson3;

import dev.pgpx.types.Multirange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a multirange as an array of its ranges. */
final class MultirangeSerializer extends StdSerializer<Multirange<?>> {
    MultirangeSerializer() {
        super(Multirange.class);
    }

    @Override
    public void serialize(Multirange<?> multirange, JsonGenerator out, SerializationContext context) {
        context.writeValue(out, multirange.ranges());
    }
}
