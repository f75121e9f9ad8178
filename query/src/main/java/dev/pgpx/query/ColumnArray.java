package dev.pgpx.query;

import dev.pgpx.types.BinaryCells;
import dev.pgpx.types.BinaryWriter;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends a column of many rows as one array, written straight from the records. Where arrays of the column's type cannot be
 * unnested to values of it (those of arrays and of composites become what is inside of them) or have no binary form, it is
 * an array of their text forms, which the statement casts.
 */
record ColumnArray(Column<?> column) implements Codec<RowBatch<?>> {
    /** Types whose arrays are sent in binary. */
    private static final Set<String> TYPED = Set.of(
            "bool",
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "numeric",
            "money",
            "text",
            "varchar",
            "bytea",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "json",
            "jsonb",
            "uuid");

    /** Whether the elements have the column's type already. */
    boolean isTyped() {
        PgType type = column.definition().codec().type();
        return type.isBuiltIn() && TYPED.contains(type.name());
    }

    private Codec<?> element() {
        return isTyped() ? column.definition().codec() : Codecs.TEXT;
    }

    @Override
    public PgType type() {
        return element().type().array();
    }

    @Override
    public Class<?> javaType() {
        return RowBatch.class;
    }

    @Override
    public boolean hasBinary() {
        return element().hasBinary();
    }

    @Override
    public boolean isSensitive() {
        return column.definition().codec().isSensitive();
    }

    @Override
    public RowBatch<?> decode(ByteBuffer in) {
        throw onlySent();
    }

    @Override
    public RowBatch<?> decodeText(String text) {
        throw onlySent();
    }

    private static IllegalStateException onlySent() {
        return new IllegalStateException("rows are only sent this way, never read");
    }

    /** One dimension, which may have nulls, from 1. */
    @Override
    public void encode(RowBatch<?> value, BinaryWriter out) {
        out.writeInt(1);
        out.writeInt(1);
        out.writeInt(element().type().oid());
        out.writeInt(value.size());
        out.writeInt(1);
        writeCells(value, new BinaryCells(out));
    }

    private void writeCells(RowBatch<?> batch, ParameterWriter cells) {
        batch.writeColumn(column, isTyped() ? cells : new TextCells(cells));
    }

    @Override
    public void encodeText(RowBatch<?> value, StringBuilder out) {
        List<@Nullable String> texts = new ArrayList<>(value.size());
        value.writeColumn(column, new TextCells(new Texts(texts)));
        Codecs.array(Codecs.TEXT).encodeText(texts, out);
    }

    /** Collects texts. */
    private record Texts(List<@Nullable String> list) implements ParameterWriter {
        @Override
        public void writeBoolean(boolean value) {
            list.add(String.valueOf(value));
        }

        @Override
        public void writeShort(short value) {
            list.add(String.valueOf(value));
        }

        @Override
        public void writeInt(int value) {
            list.add(String.valueOf(value));
        }

        @Override
        public void writeLong(long value) {
            list.add(String.valueOf(value));
        }

        @Override
        public void writeFloat(float value) {
            list.add(String.valueOf(value));
        }

        @Override
        public void writeDouble(double value) {
            list.add(String.valueOf(value));
        }

        @Override
        public <T> void write(Codec<T> codec, @Nullable T value) {
            list.add(value == null ? null : codec.text(value));
        }
    }
}
