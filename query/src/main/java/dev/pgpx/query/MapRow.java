package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a table as a row of values that are there already, by name; one that is absent is null. */
record MapRow(List<Column<?>> columns, Map<String, ? extends @Nullable Object> values) implements Row {
    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public String name(int index) {
        return columns.get(index).name();
    }

    @Override
    public boolean isNull(int index) {
        return values.get(name(index)) == null;
    }

    @Override
    public boolean getBoolean(int index) {
        return required(index, Boolean.class);
    }

    @Override
    public short getShort(int index) {
        return required(index, Short.class);
    }

    @Override
    public int getInt(int index) {
        return required(index, Integer.class);
    }

    @Override
    public long getLong(int index) {
        return required(index, Long.class);
    }

    @Override
    public float getFloat(int index) {
        return required(index, Float.class);
    }

    @Override
    public double getDouble(int index) {
        return required(index, Double.class);
    }

    @Override
    public @Nullable String getText(int index) {
        Object value = values.get(name(index));
        return value == null ? null : value.toString();
    }

    @Override
    @SuppressWarnings("unchecked") // a codec's Java type is the class of its values
    public <T> @Nullable T get(int index, Codec<T> codec) {
        return (T) value(index, codec.javaType());
    }

    private <T> T required(int index, Class<T> type) {
        Object value = value(index, type);
        if (value == null) {
            throw ValueException.nullColumn(name(index));
        }
        return type.cast(value);
    }

    private @Nullable Object value(int index, Class<?> type) {
        Object value = values.get(name(index));
        if (value == null || type.isInstance(value)) {
            return value;
        }
        Object converted = value instanceof Number number ? Numbers.convert(number, type) : null;
        if (converted == null) {
            throw ValueException.wrongType(
                    name(index),
                    value.getClass().getName(),
                    columns.get(index).definition().codec().type());
        }
        return converted;
    }

    /** Numbers as other kinds of numbers: maps that come from elsewhere seldom have the exact one. */
    private static final class Numbers {
        private Numbers() {}

        /** The same number; null when the type has none. */
        static @Nullable Object convert(Number number, Class<?> type) {
            try {
                BigDecimal exact = new BigDecimal(number.toString());
                if (type == Short.class) {
                    return exact.shortValueExact();
                } else if (type == Integer.class) {
                    return exact.intValueExact();
                } else if (type == Long.class) {
                    return exact.longValueExact();
                } else if (type == Float.class) {
                    return exact.floatValue();
                } else if (type == Double.class) {
                    return exact.doubleValue();
                }
                return type == BigDecimal.class ? exact : null;
            } catch (ArithmeticException | NumberFormatException e) {
                return null; // a fraction, a number too large, NaN: the caller names the column
            }
        }
    }
}
