package dev.pgpx.jackson3;

import dev.pgpx.types.Json;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads any JSON as it is, every digit of its numbers included, but for white space. */
final class JsonTextDeserializer extends StdDeserializer<Json> {
    private static final JsonFactory PLAIN = new JsonFactory();

    JsonTextDeserializer() {
        super(Json.class);
    }

    @Override
    public Json deserialize(JsonParser in, DeserializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = PLAIN.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructureExact(in);
        }
        return Json.of(text.toString());
    }

    @Override
    public Json getNullValue(DeserializationContext context) {
        return Json.NULL;
    }
}
