package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that a record has for columns, one by one. */
final class RecordValues<E> {
    private final Table<E> table;
    private final E row;

    RecordValues(Table<E> table, E row) {
        this.table = table;
        this.row = row;
    }

    /** The value for a column, to be sent. */
    Node.Value<?> of(Column<?> column) {
        Capture capture = new Capture(column.definition());
        table.write(row, column.definition().index(), capture);
        return Objects.requireNonNull(capture.value, "a table writes one value for each column");
    }

    /** The value for a column. */
    @Nullable
    Object plain(Column<?> column) {
        return of(column).value();
    }

    /** Whether another record has the same value for a column. */
    boolean isSame(Column<?> column, RecordValues<E> other) {
        return Objects.deepEquals(plain(column), other.plain(column));
    }

    /** Takes the one value that is written for a column. */
    private static final class Capture implements ParameterWriter {
        private final ColumnDefinition<?> column;
        private Node.@Nullable Value<?> value;

        Capture(ColumnDefinition<?> column) {
            this.column = column;
        }

        @Override
        public <T> void write(Codec<T> codec, @Nullable T written) {
            value = new Node.Value<>(new ColumnCodec<>(column, codec), written);
        }

        @Override
        public void writeBoolean(boolean written) {
            write(Codecs.BOOL, written);
        }

        @Override
        public void writeShort(short written) {
            write(Codecs.INT2, written);
        }

        @Override
        public void writeInt(int written) {
            write(Codecs.INT4, written);
        }

        @Override
        public void writeLong(long written) {
            write(Codecs.INT8, written);
        }

        @Override
        public void writeFloat(float written) {
            write(Codecs.FLOAT4, written);
        }

        @Override
        public void writeDouble(double written) {
            write(Codecs.FLOAT8, written);
        }
    }
}
