package dev.pgpx.types;

import dev.pgpx.types.bytes.ArrayDecoder;
import java.nio.ByteBuffer;

/** What codecs have in common that read from arrays; of a buffer they read its array. */
abstract class BytesCodec<T> extends TypeCodec<T> implements ArrayDecoder<T> {
    BytesCodec(PgType type, Class<?> javaType) {
        super(type, javaType);
    }

    @Override
    public final T decode(ByteBuffer in) {
        int length = in.remaining();
        if (in.hasArray()) {
            int from = in.arrayOffset() + in.position();
            in.position(in.limit());
            return decode(in.array(), from, length);
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return decode(bytes, 0, length);
    }

    /** Reads all of the bytes by any codec. */
    static <T> T decode(Codec<T> codec, byte[] bytes, int from, int length) {
        return codec instanceof BytesCodec<T> direct
                ? direct.decode(bytes, from, length)
                : Elements.all(codec, ByteBuffer.wrap(bytes, from, length));
    }

    /** Fails unless there are exactly so many bytes. */
    final void requireSize(int found, int size) {
        if (found != size) {
            throw unreadable(found + " bytes where " + size + " were expected");
        }
    }

    /** Fails unless there are at least so many bytes. */
    final void requireAtLeast(int found, int size) {
        if (found < size) {
            throw unreadable("it ends after " + found + " bytes where " + size + " or more were expected");
        }
    }

    static int int2(byte[] bytes, int at) {
        return (bytes[at] << 8) | (bytes[at + 1] & 0xFF);
    }

    static int int4(byte[] bytes, int at) {
        return (bytes[at] << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }

    static long int8(byte[] bytes, int at) {
        return ((long) int4(bytes, at) << 32) | (int4(bytes, at + 4) & 0xFFFFFFFFL);
    }
}
