package dev.pgpx.types;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Values inside values: each preceded by its length in bytes, -1 for null. */
final class Elements {
    private static final int NULL = -1;

    private Elements() {}

    static <E> @Nullable E read(PgType type, Codec<E> codec, ByteBuffer in) {
        int length = in.remaining() < 4 ? NULL - 1 : in.getInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw ValueException.unreadable(type, "an element whose length its bytes contradict", null);
        }
        int limit = in.limit();
        int end = in.position() + length;
        in.limit(end);
        E value = codec.decode(in);
        in.limit(limit).position(end);
        return value;
    }

    /** How many bytes the element has that begins with its length here; less than none for null. */
    static int size(PgType type, byte[] bytes, int at, int to) {
        int size = to - at < 4 ? NULL - 1 : BytesCodec.int4(bytes, at);
        if (size < NULL || size > to - at - 4) {
            throw ValueException.unreadable(type, "an element whose length its bytes contradict", null);
        }
        return size;
    }

    /** A value that has all of a buffer. */
    static <E> E all(Codec<E> codec, ByteBuffer in) {
        int length = in.remaining();
        try {
            E value = codec.decode(in);
            if (in.hasRemaining()) {
                throw ValueException.unreadable(codec.type(), in.remaining() + " bytes too many", null);
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw ValueException.unreadable(codec.type(), length + " bytes are too few", e);
        }
    }

    static <E> void write(Codec<E> codec, @Nullable E value, BinaryWriter out) {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            int mark = out.beginLength();
            codec.encode(value, out);
            out.endLength(mark);
        }
    }
}
