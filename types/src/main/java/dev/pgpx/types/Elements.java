package dev.pgpx.types;

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
