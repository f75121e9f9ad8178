package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ValueException;
import java.io.IOException;

/** Reads a value from its text form. */
final class TextDeserializer<T> extends StdDeserializer<T> {
    private final transient Codec<T> codec;

    TextDeserializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(
                    this, "expected text of type %s", codec.type().name());
        }
        try {
            return codec.decodeText(in.getText());
        } catch (ValueException e) {
            return context.reportInputMismatch(this, "%s", e.problem().what());
        }
    }
}
