package dev.pgpx.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Declares the tables that a table reaches by implicit paths: along relations to one row. Extended by {@link Table} alone.
 *
 * @param <E> the record
 */
public abstract sealed class TablePaths<E> extends TableRelations<E> permits Table {
    private final Map<String, Table<?>> paths = new ConcurrentHashMap<>(0);
    private @Nullable TablePath path;

    TablePaths() {}

    /** How it was reached; null for a table that is put in FROM. */
    final @Nullable TablePath path() {
        return path;
    }

    /**
     * The table at the other end of a relation to one, reached by an implicit path: using its columns is enough to have it
     * joined.
     *
     * @param relation a relation of this table
     * @param target the other table
     * @param <T> the other record
     * @param <X> the other table's class, which {@link Table#as} gives
     * @return the other table; the same one each time
     */
    @SuppressWarnings("unchecked") // a generated table's as() gives its own class
    protected final <T, X extends Table<T>> X path(ToOne<E, T, ?> relation, X target) {
        return (X) reached(relation);
    }

    /**
     * The table at the other end of a relation to the one row that points here, reached by an implicit path. Where there is no such
     * row its columns are null.
     *
     * @param relation a relation of this table
     * @param target the other table
     * @param <T> the other record
     * @param <X> the other table's class, which {@link Table#as} gives
     * @return the other table; the same one each time
     */
    @SuppressWarnings("unchecked") // a generated table's as() gives its own class
    protected final <T, X extends Table<T>> X path(InverseOne<E, T> relation, X target) {
        return (X) reached(relation);
    }

    /** The table at the other end of a relation to one row; the same one each time. */
    @SuppressWarnings("unchecked") // there is one of each relation
    final <T> Table<T> reached(Relation<E, T> relation) {
        return (Table<T>) paths.computeIfAbsent(relation.name(), name -> {
            Table<T> reached = relation.target().as(self().alias() + "." + name);
            ((TablePaths<T>) reached).path = TablePath.of(self(), relation);
            return reached;
        });
    }
}
