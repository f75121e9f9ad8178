package dev.pgpx.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table find those of another. Immutable and thread-safe; the other table is asked for when it is needed
 * first, so that two tables may name each other.
 *
 * @param <S> the record that has the relation
 * @param <T> the other record
 */
public abstract sealed class Relation<S, T> implements Loadable<S> permits ToOne, InverseOne, ManyRelation {
    private final Table<S> source;
    private final String name;
    private final Supplier<? extends Table<T>> target;
    private @Nullable List<Join> inner;
    private @Nullable List<Join> left;

    Relation(Table<S> source, String name, Supplier<? extends Table<T>> target) {
        this.source = source;
        this.name = name;
        this.target = target;
    }

    /**
     * The table that has the relation.
     *
     * @return the table
     */
    public final Table<S> source() {
        return source;
    }

    /**
     * The relation's name: that of the record's component.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * The other table.
     *
     * @return the table, under its own name
     */
    public final Table<T> target() {
        return target.get();
    }

    /**
     * The query for all records that the relation leads to from some rows.
     *
     * @param keys for a relation to one row the keys of the other rows, for a relation to many those of their owners
     * @return a query of the records with their keys, in the order of the other table's primary key
     */
    public final Query<Related<T>> level(Collection<?> keys) {
        return asLoad().level(keys);
    }

    /**
     * Loads relations of the records that this relation leads to, when it is loaded.
     *
     * @param nested relations of the other table, to any depth
     * @return the load of this relation with them
     * @throws QueryException when one relation is loaded in two ways
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Load<S, T> load(Loadable<T>... nested) {
        return asLoad().load(nested);
    }

    /**
     * Loads the rows behind this relation, those behind them, and so on, to any depth, by one statement: see
     * {@link Load#recursive()}.
     *
     * @return the load of all levels
     * @throws QueryException when the relation leads to another table, or over a join table
     */
    public final Load<S, T> recursive() {
        return asLoad().recursive();
    }

    /**
     * As {@link #recursive()}, down or up to a depth.
     *
     * @param depth how many levels; 1 or more
     * @return the load of these levels
     * @throws QueryException when the depth is less than 1, and as {@link #recursive()}
     */
    public final Load<S, T> recursive(int depth) {
        return asLoad().recursive(depth);
    }

    @Override
    public Load<S, T> asLoad() {
        return Load.of(this);
    }

    /** Where the keys are found by which its records are loaded. */
    abstract Level.KeyPlace keyPlace();

    /** Whether it is the relation of this name of the same table, under whatever alias. */
    final boolean isSameAs(Relation<?, ?> other) {
        return source.getClass() == other.source.getClass() && name.equals(other.name);
    }

    /** The joins that lead from the source to the target, both being in the query under these tables. */
    abstract List<Join> joins(Table<S> from, Table<T> to, Join.Kind kind);

    /** The joins from the source to the target under its own name; the commonest are made once. */
    final List<Join> joins(Join.Kind kind) {
        // a race makes the joins twice, which are equal
        List<Join> known = kind == Join.Kind.INNER ? inner : kind == Join.Kind.LEFT ? left : null;
        if (known == null) {
            known = joins(source, target(), kind);
            if (kind == Join.Kind.INNER) {
                inner = known;
            } else if (kind == Join.Kind.LEFT) {
                left = known;
            }
        }
        return known;
    }

    /** Columns by their names, as those of a table under whatever alias. */
    static List<ColumnReference> references(Table<?> of, List<? extends Column<?>> columns) {
        return columns.stream()
                .map(column -> new ColumnReference(of, column.name()))
                .toList();
    }

    @Override
    public final String toString() {
        return source.name() + "." + name;
    }
}
