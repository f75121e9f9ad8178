package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Json;
import java.io.IOException;

/** Writes JSON as it is. */
final class JsonTextSerializer extends StdSerializer<Json> {
    JsonTextSerializer() {
        super(Json.class);
    }

    @Override
    public void serialize(Json json, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeRawValue(json.text());
    }
}
