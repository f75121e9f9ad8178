package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * The same conversion, of values that are not for other people's eyes.
 *
 * @param base converts
 */
record SensitiveCodec<T>(Codec<T> base) implements Codec<T> {
    @Override
    public PgType type() {
        return base.type();
    }

    @Override
    public Class<?> javaType() {
        return base.javaType();
    }

    @Override
    public boolean hasBinary() {
        return base.hasBinary();
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Codec<T> unlimited() {
        Codec<T> free = base.unlimited();
        return free == base ? this : new SensitiveCodec<>(free);
    }

    @Override
    public T decode(ByteBuffer in) {
        return base.decode(in);
    }

    @Override
    public T decodeText(String text) {
        return base.decodeText(text);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        base.encode(value, out);
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        base.encodeText(value, out);
    }

    @Override
    public String toString() {
        return base + ", sensitive";
    }
}
