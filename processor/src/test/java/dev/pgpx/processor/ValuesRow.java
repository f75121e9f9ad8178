package dev.pgpx.processor;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of given values. */
record ValuesRow(List<@Nullable Object> values) implements Row {
    @Override
    public int size() {
        return values.size();
    }

    @Override
    public String name(int index) {
        return "column" + index;
    }

    @Override
    public boolean isNull(int index) {
        return values.get(index) == null;
    }

    @Override
    public boolean getBoolean(int index) {
        return (Boolean) present(index);
    }

    @Override
    public short getShort(int index) {
        return (Short) present(index);
    }

    @Override
    public int getInt(int index) {
        return (Integer) present(index);
    }

    @Override
    public long getLong(int index) {
        return (Long) present(index);
    }

    @Override
    public float getFloat(int index) {
        return (Float) present(index);
    }

    @Override
    public double getDouble(int index) {
        return (Double) present(index);
    }

    @Override
    public @Nullable String getText(int index) {
        return String.valueOf(values.get(index));
    }

    @Override
    @SuppressWarnings("unchecked") // the codec says of which type the value is
    public <T> @Nullable T get(int index, Codec<T> codec) {
        Object value = values.get(index);
        return value == null ? null : (T) codec.javaType().cast(value);
    }

    private Object present(int index) {
        Object value = values.get(index);
        if (value == null) {
            throw new IllegalStateException("null at " + index);
        }
        return value;
    }
}
