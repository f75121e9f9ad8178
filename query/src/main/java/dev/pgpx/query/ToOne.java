package dev.pgpx.query;

import dev.pgpx.model.One;
import dev.pgpx.types.Codec;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row, whose key is in a column.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 * @param <K> the type of its key
 */
public final class ToOne<S, T, K> extends Relation<S, T> {
    private final Column<K> column;

    ToOne(Table<S> source, String name, Column<K> column, Supplier<? extends Table<T>> target) {
        super(source, name, target);
        this.column = column;
    }

    /**
     * The column that holds the key.
     *
     * @return the column
     */
    public Column<K> column() {
        return column;
    }

    /**
     * The key that a relation of a record points to.
     *
     * @param one the relation; null where the component is
     * @return the key; null for null
     * @throws QueryException when the relation was made with a key of another type
     */
    public @Nullable K keyOf(@Nullable One<T> one) {
        if (one == null) {
            return null;
        }
        Object key = one.key();
        return typed(key == null ? target().key(one.get()) : key);
    }

    @SuppressWarnings("unchecked") // checked against the codec's type
    private K typed(Object key) {
        Codec<K> codec = column.definition().codec();
        if (codec.javaType().isInstance(key)) {
            return (K) key;
        }
        if (codec.javaType() == Long.class && key instanceof Integer small) {
            return (K) (Object) small.longValue(); // One.key(42)
        }
        throw QueryException.of(
                "PGPX-1211",
                target().name(),
                key.getClass().getSimpleName(),
                codec.javaType().getSimpleName());
    }

    /** Rows that count as deleted are found, too: there are rows that point to them. */
    @Override
    Level.KeyPlace keyPlace() {
        Column<?> id = target().idColumn("the relation " + this);
        return new Level.KeyPlace(id.definition().node(), id.definition().codec(), List.of(), DeletedRows.INCLUDED);
    }

    @Override
    List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind) {
        ColumnReference id =
                new ColumnReference(to, to.idColumn("the relation " + this).name());
        return List.of(Join.along(kind, to, id, new ColumnReference(from, column.name())));
    }
}
