package dev.pgpx.types;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** {@code json} and {@code jsonb} as any Java type, by way of the JSON library behind {@link JsonFormat}. */
final class JsonValueCodec<T> extends TypeCodec<T> {
    private final Codec<Json> texts;
    private final Type target;
    private final Supplier<JsonFormat> format;

    /** The format is asked for when first needed, so a program that never does needs none. */
    JsonValueCodec(Codec<Json> texts, Type target, Supplier<JsonFormat> format) {
        super(texts.type(), raw(target));
        this.texts = texts;
        this.target = target;
        this.format = format;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return Object.class;
    }

    @Override
    public T decode(ByteBuffer in) {
        return read(texts.decode(in));
    }

    @Override
    public T decodeText(String text) {
        return read(texts.decodeText(text));
    }

    /** The type parameter is what the caller declared the target type to be. */
    @SuppressWarnings("unchecked")
    private T read(Json json) {
        return (T) format.get().read(json.text(), target);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        texts.encode(write(value), out);
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        texts.encodeText(write(value), out);
    }

    private Json write(T value) {
        return new Json(format.get().write(value, target));
    }

    /** The format that the service loader finds; looked for again as long as there is none. */
    static final class Found implements Supplier<JsonFormat> {
        private final Type target;

        Found(Type target) {
            this.target = target;
        }

        @Override
        public JsonFormat get() {
            return JsonFormats.find(target.getTypeName());
        }
    }
}
