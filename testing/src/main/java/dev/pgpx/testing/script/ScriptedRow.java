package dev.pgpx.testing.script;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current one of rows that a script has: values are of the types that are read, or other numbers, or the server's text. */
final class ScriptedRow implements Row {
    private final List<String> names;
    private final List<List<@Nullable Object>> rows;
    private int current = -1;

    ScriptedRow(List<String> names, List<List<@Nullable Object>> rows) {
        this.names = names;
        this.rows = rows;
    }

    boolean next() {
        current = Math.min(current + 1, rows.size());
        return current < rows.size();
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public String name(int index) {
        return names.get(index);
    }

    private @Nullable Object value(int index) {
        return rows.get(current).get(index);
    }

    @Override
    public boolean isNull(int index) {
        return value(index) == null;
    }

    @Override
    public boolean getBoolean(int index) {
        return require(index, Codecs.BOOL);
    }

    @Override
    public short getShort(int index) {
        return require(index, Codecs.INT2);
    }

    @Override
    public int getInt(int index) {
        return require(index, Codecs.INT4);
    }

    @Override
    public long getLong(int index) {
        return require(index, Codecs.INT8);
    }

    @Override
    public float getFloat(int index) {
        return require(index, Codecs.FLOAT4);
    }

    @Override
    public double getDouble(int index) {
        return require(index, Codecs.FLOAT8);
    }

    @Override
    public @Nullable String getText(int index) {
        Object value = value(index);
        return value == null ? null : value.toString();
    }

    @Override
    @SuppressWarnings("unchecked") // checked against the codec's type
    public <T> @Nullable T get(int index, Codec<T> codec) {
        Object value = value(index);
        if (value == null || codec.javaType().isInstance(value)) {
            return (T) value;
        }
        if (value instanceof String text) {
            return codec.decodeText(text);
        }
        if (value instanceof Number number && Number.class.isAssignableFrom(codec.javaType())) {
            return codec.decodeText(new BigDecimal(number.toString()).toPlainString());
        }
        throw ValueException.wrongType(name(index), value.getClass().getName(), codec.type());
    }
}
