package dev.pgpx.jackson3;

import dev.pgpx.types.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as its text form. */
final class TextSerializer<T> extends StdSerializer<T> {
    private final transient Codec<T> codec;

    TextSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(codec.text(value));
    }
}
