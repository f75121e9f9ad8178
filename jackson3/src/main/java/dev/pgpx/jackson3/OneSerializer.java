package dev.pgpx.jackson3;

import dev.pgpx.model.One;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a relation to one record: the record where it is loaded, and no record around is the same; else its key. */
final class OneSerializer extends StdSerializer<One<?>> {
    private final RelationForm form;

    OneSerializer(RelationForm form) {
        super(One.class);
        this.form = form;
    }

    @Override
    public void serialize(One<?> one, JsonGenerator out, SerializationContext context) {
        Object key = one.key();
        boolean asKey = form == RelationForm.KEY && key != null;
        if (asKey || !one.isLoaded() || EnclosingRecords.contain(out.streamWriteContext(), one.get())) {
            context.writeValue(out, key);
        } else {
            context.writeValue(out, one.get());
        }
    }
}
