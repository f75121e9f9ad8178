package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.model.One;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a relation to one record: the record where it is loaded, and no record around is the same; else its key, which is null
 * where the other record has it.
 */
final class OneSerializer extends StdSerializer<One<?>> {
    private final RelationForm form;

    OneSerializer(RelationForm form) {
        super(One.class, false);
        this.form = form;
    }

    @Override
    public void serialize(One<?> one, JsonGenerator out, SerializerProvider provider) throws IOException {
        Object written = written(one, out.getOutputContext());
        provider.defaultSerializeValue(written, out);
    }

    private @Nullable Object written(One<?> one, @Nullable JsonStreamContext place) {
        Object key = one.key();
        if ((form == RelationForm.KEY && key != null) || !one.isLoaded()) {
            return key;
        }
        Object record = one.optional().orElse(null);
        return record == null || EnclosingRecords.contain(place, record) ? key : record;
    }
}
