package dev.pgpx.jackson3;

import dev.pgpx.types.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes JSON as it is. */
final class JsonTextSerializer extends StdSerializer<Json> {
    JsonTextSerializer() {
        super(Json.class);
    }

    @Override
    public void serialize(Json json, JsonGenerator out, SerializationContext context) {
        out.writeRawValue(json.text());
    }
}
