package dev.pgpx.jackson3;

import dev.pgpx.model.Many;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a relation to many records as an array; it is empty, so that it is left out, where it cannot be written. */
final class ManySerializer extends StdSerializer<Many<?>> {
    ManySerializer() {
        super(Many.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, @Nullable Many<?> many) {
        JsonGenerator out = context.getGenerator();
        return many == null || !isWritten(many, out == null ? null : out.streamWriteContext());
    }

    private static boolean isWritten(Many<?> many, @Nullable TokenStreamContext place) {
        return many.isLoaded() && many.stream().noneMatch(record -> EnclosingRecords.contain(place, record));
    }

    /** Null where there is no property that could be left out. */
    @Override
    public void serialize(Many<?> many, JsonGenerator out, SerializationContext context) {
        if (!isWritten(many, out.streamWriteContext())) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Object record : many) {
            context.writeValue(out, record);
        }
        out.writeEndArray();
    }
}
