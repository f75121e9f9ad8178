package dev.pgpx.types;

import java.nio.ByteBuffer;

/** What the codecs have in common: their two types, and their failures. */
abstract class TypeCodec<T> implements Codec<T> {
    private final PgType type;
    private final Class<?> javaType;

    TypeCodec(PgType type, Class<?> javaType) {
        this.type = type;
        this.javaType = javaType;
    }

    @Override
    public final PgType type() {
        return type;
    }

    @Override
    public final Class<?> javaType() {
        return javaType;
    }

    /** Fails unless exactly so many bytes are there to read. */
    final void requireSize(ByteBuffer in, int size) {
        if (in.remaining() != size) {
            throw unreadable(in.remaining() + " bytes where " + size + " were expected");
        }
    }

    /** Fails unless at least so many bytes are there to read. */
    final void requireAtLeast(ByteBuffer in, int size) {
        if (in.remaining() < size) {
            throw unreadable("it ends after " + in.remaining() + " bytes where " + size + " or more were expected");
        }
    }

    /** Without a cause: those of the JDK repeat the value in their messages. */
    final ValueException unreadable(String found) {
        return ValueException.unreadable(type, found, null);
    }

    final ValueException outOfRange(String limit) {
        return ValueException.outOfRange(type, limit);
    }

    @Override
    public String toString() {
        return "Codec[" + type.name() + " as " + javaType.getSimpleName() + "]";
    }
}
