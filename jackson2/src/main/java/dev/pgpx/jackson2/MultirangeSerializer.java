package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Multirange;
import java.io.IOException;

/** Writes a multirange as an array of its ranges. */
final class MultirangeSerializer extends StdSerializer<Multirange<?>> {
    MultirangeSerializer() {
        super(Multirange.class, false);
    }

    @Override
    public void serialize(Multirange<?> multirange, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(multirange.ranges(), out);
    }
}
