package dev.pgpx.jackson3;

import dev.pgpx.model.One;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a relation to one record: the record where it is loaded, and no record around is the same; else its key, which is null
 * where the other record has it.
 */
final class OneSerializer extends StdSerializer<One<?>> {
    private final RelationForm form;

    OneSerializer(RelationForm form) {
        super(One.class);
        this.form = form;
    }

    @Override
    public void serialize(One<?> one, JsonGenerator out, SerializationContext context) {
        Object written = written(one, out.streamWriteContext());
        context.writeValue(out, written);
    }

    private @Nullable Object written(One<?> one, @Nullable TokenStreamContext place) {
        Object key = one.key();
        if ((form == RelationForm.KEY && key != null) || !one.isLoaded()) {
            return key;
        }
        Object record = one.optional().orElse(null);
        return record == null || EnclosingRecords.contain(place, record) ? key : record;
    }
}
