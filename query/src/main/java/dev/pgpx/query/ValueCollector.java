package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the values of a record or draft as they are, by the names of their columns. */
final class ValueCollector implements ParameterWriter {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private String column = "";

    private ValueCollector() {}

    static <E> Map<String, @Nullable Object> of(Table<E> table, E record) {
        ValueCollector collector = new ValueCollector();
        for (int i = 0; i < table.columns().size(); i++) {
            collector.column = table.columns().get(i).name();
            table.write(record, i, collector);
        }
        return Collections.unmodifiableMap(collector.values);
    }

    static Map<String, @Nullable Object> of(Draft<?> draft) {
        ValueCollector collector = new ValueCollector();
        for (int i = 0; i < draft.table().columns().size(); i++) {
            if (draft.isSet(i)) {
                collector.column = draft.table().columns().get(i).name();
                draft.write(i, collector);
            }
        }
        return Collections.unmodifiableMap(collector.values);
    }

    @Override
    public void writeBoolean(boolean value) {
        values.put(column, value);
    }

    @Override
    public void writeShort(short value) {
        values.put(column, value);
    }

    @Override
    public void writeInt(int value) {
        values.put(column, value);
    }

    @Override
    public void writeLong(long value) {
        values.put(column, value);
    }

    @Override
    public void writeFloat(float value) {
        values.put(column, value);
    }

    @Override
    public void writeDouble(double value) {
        values.put(column, value);
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        values.put(column, value);
    }
}
