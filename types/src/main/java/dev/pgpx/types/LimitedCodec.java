package dev.pgpx.types;

import java.util.function.Predicate;

/**
 * A type with a modifier: refuses to write what the server would round, cut or refuse. Reading is left to the codec below,
 * because what a column holds is within its limit.
 */
final class LimitedCodec<T> extends BytesCodec<T> {
    private final Codec<T> base;
    private final Limit<? super T> limit;

    /** What a type with a modifier holds: the type as SQL writes it, the values in words, and which ones they are. */
    record Limit<T>(String type, String holds, Predicate<T> fits) {}

    LimitedCodec(Codec<T> base, Limit<? super T> limit) {
        super(base.type(), base.javaType());
        this.base = base;
        this.limit = limit;
    }

    @Override
    public Codec<T> unlimited() {
        return base;
    }

    @Override
    public boolean isSensitive() {
        return base.isSensitive();
    }

    @Override
    public boolean hasBinary() {
        return base.hasBinary();
    }

    @Override
    public T decode(byte[] bytes, int from, int length) {
        return BytesCodec.decode(base, bytes, from, length);
    }

    @Override
    public T decodeText(String text) {
        return base.decodeText(text);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        check(value);
        base.encode(value, out);
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        check(value);
        base.encodeText(value, out);
    }

    private void check(T value) {
        if (!limit.fits().test(value)) {
            throw ValueException.outOfLimit(limit.type(), limit.holds());
        }
    }

    @Override
    public String toString() {
        return "Codec[" + limit.type() + " as " + javaType().getSimpleName() + "]";
    }
}
