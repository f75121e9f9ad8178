package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.model.Many;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a relation to many records as an array; it is empty, so that it is left out, where it cannot be written. */
final class ManySerializer extends StdSerializer<Many<?>> {
    ManySerializer() {
        super(Many.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, @Nullable Many<?> many) {
        JsonGenerator out = provider.getGenerator();
        return many == null || !isWritten(many, out == null ? null : out.getOutputContext());
    }

    private static boolean isWritten(Many<?> many, @Nullable JsonStreamContext place) {
        return many.isLoaded() && many.stream().noneMatch(record -> EnclosingRecords.contain(place, record));
    }

    /** Null where there is no property that could be left out. */
    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!isWritten(many, out.getOutputContext())) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Object record : many) {
            provider.defaultSerializeValue(record, out);
        }
        out.writeEndArray();
    }
}
