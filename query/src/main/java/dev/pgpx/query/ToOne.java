package dev.pgpx.query;

import dev.pgpx.model.One;
import dev.pgpx.types.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row, whose key is in a column, or in several where the other table's key has several.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 * @param <K> the type of its key; a list of the values where several columns make it
 */
public final class ToOne<S, T, K> extends Relation<S, T> {
    private final List<Column<?>> columns;
    private final Function<S, @Nullable One<T>> accessor;

    ToOne(
            Table<S> source,
            String name,
            List<Column<?>> columns,
            Supplier<? extends Table<T>> target,
            Function<S, @Nullable One<T>> accessor) {
        super(source, name, target);
        this.columns = List.copyOf(columns);
        this.accessor = accessor;
    }

    /**
     * The columns that hold the key.
     *
     * @return the columns, in the order of the other table's key; unmodifiable
     */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * What a record holds of it.
     *
     * @param owner the record that has the relation
     * @return the relation; null where the component is, and where the table says nothing of its records
     */
    public @Nullable One<T> of(S owner) {
        return accessor.apply(owner);
    }

    /**
     * The key that a relation of a record points to.
     *
     * @param one the relation; null where the component is
     * @return the key; null for null
     * @throws QueryException when the relation was made with a key of another type
     */
    @SuppressWarnings("unchecked") // checked against the columns' types
    public @Nullable K keyOf(@Nullable One<T> one) {
        if (one == null) {
            return null;
        }
        Object key = one.key();
        return (K) typed(key == null ? target().key(one.get()) : key);
    }

    /**
     * The part of the key that a relation of a record points to which is in one of the columns.
     *
     * @param column one of {@link #columns()}
     * @param one the relation; null where the component is
     * @param <P> the column's type
     * @return the column's value; null for null
     * @throws QueryException when the relation was made with a key of another type
     */
    @SuppressWarnings("unchecked") // checked against the column's type
    public <P> @Nullable P partOf(Column<P> column, @Nullable One<T> one) {
        Object key = keyOf(one);
        return key instanceof List<?> values && columns.size() > 1 ? (P) values.get(columns.indexOf(column)) : (P) key;
    }

    private Object typed(Object key) {
        if (columns.size() == 1) {
            return typed(columns.get(0), key);
        }
        if (!(key instanceof List<?> values) || values.size() != columns.size()) {
            throw unfit(key instanceof List<?> list ? list.size() + " values" : "one value");
        }
        List<Object> typed = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            typed.add(typed(columns.get(i), values.get(i)));
        }
        return List.copyOf(typed);
    }

    private Object typed(Column<?> column, Object value) {
        Object fitting = ColumnCodec.fitting(column.definition().codec(), value); // One.key(42) for a bigint
        if (fitting == null) {
            throw unfit(value.getClass().getSimpleName());
        }
        return fitting;
    }

    private QueryException unfit(String given) {
        List<String> expected = columns.stream()
                .map(column -> column.definition().codec())
                .map(Codec::javaType)
                .map(Class::getSimpleName)
                .toList();
        return QueryException.of("PGPX-1211", target().name(), given, String.join(", ", expected));
    }

    /** Rows that count as deleted are found, too: there are rows that point to them. */
    @Override
    Level.KeyPlace keyPlace() {
        return new Level.KeyPlace(target().keyFor(this), List.of(), DeletedRows.INCLUDED);
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        List<ColumnReference> id = references(to, to.keyColumnsFor(this));
        return List.of(Join.along(kind, to, id, references(from, columns)));
    }
}
