package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.model.One;
import java.io.IOException;

/** Writes a relation to one record: the record where it is loaded, and no record around is the same; else its key. */
final class OneSerializer extends StdSerializer<One<?>> {
    private final RelationForm form;

    OneSerializer(RelationForm form) {
        super(One.class, false);
        this.form = form;
    }

    @Override
    public void serialize(One<?> one, JsonGenerator out, SerializerProvider provider) throws IOException {
        Object key = one.key();
        boolean asKey = form == RelationForm.KEY && key != null;
        if (asKey || !one.isLoaded() || EnclosingRecords.contain(out.getOutputContext(), one.get())) {
            provider.defaultSerializeValue(key, out);
        } else {
            provider.defaultSerializeValue(one.get(), out);
        }
    }
}
