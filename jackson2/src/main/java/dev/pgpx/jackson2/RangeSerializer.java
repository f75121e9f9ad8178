package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Range;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a range as an object of its bounds. */
final class RangeSerializer extends StdSerializer<Range<?>> {
    RangeSerializer() {
        super(Range.class, false);
    }

    @Override
    public void serialize(Range<?> range, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject(range);
        if (range.isEmpty()) {
            out.writeBooleanField("empty", true);
        } else {
            bound("lower", range.lower(), out, provider);
            bound("upper", range.upper(), out, provider);
            String bounds = (range.lowerInclusive() ? "[" : "(") + (range.upperInclusive() ? "]" : ")");
            out.writeStringField("bounds", bounds);
        }
        out.writeEndObject();
    }

    private static void bound(String name, @Nullable Object bound, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        if (bound != null) {
            out.writeFieldName(name);
            provider.defaultSerializeValue(bound, out);
        }
    }
}
