package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.pgpx.types.Codec;
import java.io.IOException;

/** Writes a value as its text form. */
final class TextSerializer<T> extends StdSerializer<T> {
    private final transient Codec<T> codec;

    TextSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(codec.text(value));
    }
}
