package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.pgpx.types.Json;
import java.io.IOException;
import java.io.StringWriter;

/** Reads any JSON as it is, every digit of its numbers included, but for white space. */
final class JsonTextDeserializer extends StdDeserializer<Json> {
    private static final JsonFactory PLAIN = new JsonFactory();

    JsonTextDeserializer() {
        super(Json.class);
    }

    @Override
    public Json deserialize(JsonParser in, DeserializationContext context) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = PLAIN.createGenerator(text)) {
            copy.copyCurrentStructureExact(in);
        }
        return Json.of(text.toString());
    }

    @Override
    public Json getNullValue(DeserializationContext context) {
        return Json.NULL;
    }
}
