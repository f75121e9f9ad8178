package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.function.Function;

/** Types whose binary form is a version, which is 1, and their text: {@code jsonpath}, {@code ltree}, {@code lquery}. */
final class VersionedTextCodec<T> extends TypeCodec<T> {
    private static final int VERSION = 1;

    private final Function<String, T> read;
    private final Function<T, String> write;

    VersionedTextCodec(PgType type, Class<T> javaType, Function<String, T> read, Function<T, String> write) {
        super(type, javaType);
        this.read = read;
        this.write = write;
    }

    @Override
    public T decode(ByteBuffer in) {
        requireAtLeast(in, 1);
        int version = in.get();
        if (version != VERSION) {
            throw unreadable("version " + version + " of its binary form where 1 was expected");
        }
        return read.apply(Utf8.read(type(), in));
    }

    @Override
    public T decodeText(String text) {
        return read.apply(text);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        out.writeByte(VERSION);
        Utf8.write(type(), write.apply(value), out);
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        String text = write.apply(value);
        Utf8.check(type(), text);
        out.append(text);
    }
}
