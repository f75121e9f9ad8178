package dev.pgpx.query;

import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;
import dev.pgpx.types.ValueException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a column, which names the column when it refuses a value.
 *
 * @param definition the column
 * @param base the codec that writes the values
 */
record ColumnCodec<T>(ColumnDefinition<?> definition, Codec<T> base) implements Codec<T> {
    static <T> ColumnCodec<T> of(Column<T> column) {
        return new ColumnCodec<>(column.definition(), column.definition().codec());
    }

    /** A value as one of a codec's type; a smaller whole number is one of {@code bigint}. Null when it is none. */
    @SuppressWarnings("unchecked") // checked against the codec's type
    static <T> @Nullable T fitting(Codec<T> codec, Object value) {
        Object fitting = codec.javaType() == Long.class && value instanceof Integer small ? small.longValue() : value;
        return codec.javaType().isInstance(fitting) ? (T) fitting : null;
    }

    /** How messages name a column that is written. */
    static String place(ColumnDefinition<?> column) {
        return "column " + column.name() + " of table " + column.table().name();
    }

    @Override
    public PgType type() {
        return base().type();
    }

    @Override
    public Class<?> javaType() {
        return base().javaType();
    }

    @Override
    public boolean hasBinary() {
        return base().hasBinary();
    }

    @Override
    public boolean isSensitive() {
        return base().isSensitive();
    }

    @Override
    public Codec<T> unlimited() {
        return base().unlimited();
    }

    @Override
    public T decode(ByteBuffer in) {
        return base().decode(in);
    }

    @Override
    public T decodeText(String text) {
        return base().decodeText(text);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        try {
            base().encode(value, out);
        } catch (ValueException e) {
            throw e.at(place(definition));
        }
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        try {
            base().encodeText(value, out);
        } catch (ValueException e) {
            throw e.at(place(definition));
        }
    }
}
