package dev.pgpx.jackson3;

import dev.pgpx.types.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a range as an object of its bounds. */
final class RangeSerializer extends StdSerializer<Range<?>> {
    RangeSerializer() {
        super(Range.class);
    }

    @Override
    public void serialize(Range<?> range, JsonGenerator out, SerializationContext context) {
        out.writeStartObject(range);
        if (range.isEmpty()) {
            out.writeBooleanProperty("empty", true);
        } else {
            bound("lower", range.lower(), out, context);
            bound("upper", range.upper(), out, context);
            String bounds = (range.lowerInclusive() ? "[" : "(") + (range.upperInclusive() ? "]" : ")");
            out.writeStringProperty("bounds", bounds);
        }
        out.writeEndObject();
    }

    private static void bound(String name, @Nullable Object bound, JsonGenerator out, SerializationContext context) {
        if (bound != null) {
            out.writeName(name);
            context.writeValue(out, bound);
        }
    }
}
