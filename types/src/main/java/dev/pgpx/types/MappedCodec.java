package dev.pgpx.types;

import java.util.function.Function;

/**
 * Another Java type over a codec: value records, domains. A domain has no form without its limit, because the server applies
 * it to every value that is cast to the domain.
 */
final class MappedCodec<A, B> extends BytesCodec<B> {
    private final Codec<A> base;
    private final Function<? super A, ? extends B> read;
    private final Function<? super B, ? extends A> write;

    MappedCodec(
            Codec<A> base,
            PgType type,
            Class<?> javaType,
            Function<? super A, ? extends B> read,
            Function<? super B, ? extends A> write) {
        super(type, javaType);
        this.base = base;
        this.read = read;
        this.write = write;
    }

    @Override
    public Codec<B> unlimited() {
        Codec<A> free = base.unlimited();
        return free == base || !type().equals(base.type())
                ? this
                : new MappedCodec<>(free, type(), javaType(), read, write);
    }

    @Override
    public boolean isSensitive() {
        return base.isSensitive();
    }

    /** A domain has the binary form of the type below it; another type of PostgreSQL's own has one of its own, which the base does not know. */
    @Override
    public boolean hasBinary() {
        return base.hasBinary() && (!type().isBuiltIn() || type().equals(base.type()));
    }

    @Override
    public B decode(byte[] bytes, int from, int length) {
        return read.apply(BytesCodec.decode(base, bytes, from, length));
    }

    @Override
    public B decodeText(String text) {
        return read.apply(base.decodeText(text));
    }

    @Override
    public void encode(B value, BinaryWriter out) {
        base.encode(write.apply(value), out);
    }

    @Override
    public void encodeText(B value, StringBuilder out) {
        base.encodeText(write.apply(value), out);
    }
}
