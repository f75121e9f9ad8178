package dev.pgpx.database;

import dev.pgpx.query.ColumnDefinition;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import org.jspecify.annotations.Nullable;

/**
 * A row made of the values that are written, so that a record can be had as it is stored without asking the server: what a
 * codec writes it reads again as the same value. One thread at a time.
 */
final class ValuesRow implements Row, ParameterWriter {
    private final Table<?> table;
    private final @Nullable Object[] values;
    private int at;

    ValuesRow(Table<?> table) {
        this.table = table;
        this.values = new Object[table.columnCount()];
    }

    /** Takes the values of a row of a batch. */
    void take(RowBatch<?> batch, int index) {
        java.util.Arrays.fill(values, null);
        for (int i = 0; i < batch.columns().size(); i++) {
            at = batch.indexAt(i);
            batch.writeValue(index, i, this);
        }
    }

    /** A value that was taken. */
    @Nullable
    Object value(ColumnDefinition<?> column) {
        return values[column.index()];
    }

    /** Counts a column up. */
    void raise(ColumnDefinition<?> column) {
        Object value = value(column.index());
        if (value instanceof Long number) {
            values[column.index()] = number + 1;
        } else if (value instanceof Integer number) {
            values[column.index()] = number + 1;
        } else if (value instanceof Short number) {
            values[column.index()] = (short) (number + 1);
        } else {
            throw new IllegalStateException("a version is counted in smallint, integer or bigint");
        }
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String name(int index) {
        return table.column(index).name();
    }

    @Override
    public boolean isNull(int index) {
        return values[index] == null;
    }

    private Object value(int index) {
        Object value = values[index];
        if (value == null) {
            throw ValueException.nullColumn(name(index));
        }
        return value;
    }

    private Number number(int index) {
        return (Number) value(index);
    }

    @Override
    public boolean getBoolean(int index) {
        return (Boolean) value(index);
    }

    @Override
    public short getShort(int index) {
        return number(index).shortValue();
    }

    @Override
    public int getInt(int index) {
        return number(index).intValue();
    }

    @Override
    public long getLong(int index) {
        return number(index).longValue();
    }

    @Override
    public float getFloat(int index) {
        return number(index).floatValue();
    }

    @Override
    public double getDouble(int index) {
        return number(index).doubleValue();
    }

    @Override
    public @Nullable String getText(int index) {
        Object value = values[index];
        return value == null ? null : value.toString();
    }

    @Override
    @SuppressWarnings("unchecked") // a column is read by the codec that writes it
    public <T> @Nullable T get(int index, Codec<T> codec) {
        return (T) values[index];
    }

    @Override
    public void writeBoolean(boolean value) {
        values[at] = value;
    }

    @Override
    public void writeShort(short value) {
        values[at] = value;
    }

    @Override
    public void writeInt(int value) {
        values[at] = value;
    }

    @Override
    public void writeLong(long value) {
        values[at] = value;
    }

    @Override
    public void writeFloat(float value) {
        values[at] = value;
    }

    @Override
    public void writeDouble(double value) {
        values[at] = value;
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        values[at] = value;
    }
}
