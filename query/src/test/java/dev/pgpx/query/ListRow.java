package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of values that are there already. */
final class ListRow implements Row {
    private final List<String> names;
    private final List<@Nullable Object> values;

    private ListRow(List<String> names, List<@Nullable Object> values) {
        this.names = names;
        this.values = values;
    }

    static ListRow of(List<String> names, @Nullable Object... values) {
        return new ListRow(names, Arrays.asList(values));
    }

    private Object required(int index) {
        Object value = values.get(index);
        if (value == null) {
            throw ValueException.nullColumn(name(index));
        }
        return value;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public String name(int index) {
        return names.get(index);
    }

    @Override
    public boolean isNull(int index) {
        return values.get(index) == null;
    }

    @Override
    public boolean getBoolean(int index) {
        return (boolean) required(index);
    }

    @Override
    public short getShort(int index) {
        return (short) required(index);
    }

    @Override
    public int getInt(int index) {
        return (int) required(index);
    }

    @Override
    public long getLong(int index) {
        return (long) required(index);
    }

    @Override
    public float getFloat(int index) {
        return (float) required(index);
    }

    @Override
    public double getDouble(int index) {
        return (double) required(index);
    }

    @Override
    public @Nullable String getText(int index) {
        Object value = values.get(index);
        return value == null ? null : value.toString();
    }

    @Override
    @SuppressWarnings("unchecked") // the values of a test are of the type that it reads
    public <T> @Nullable T get(int index, Codec<T> codec) {
        return (T) values.get(index);
    }
}
