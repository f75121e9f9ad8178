package dev.pgpx.jackson3;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from its text form. */
final class TextDeserializer<T> extends StdDeserializer<T> {
    private final transient Codec<T> codec;

    TextDeserializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(
                    this, "expected text of type %s", codec.type().name());
        }
        try {
            return codec.decodeText(in.getString());
        } catch (ValueException e) {
            return context.reportInputMismatch(this, "%s", e.problem().what());
        }
    }
}
