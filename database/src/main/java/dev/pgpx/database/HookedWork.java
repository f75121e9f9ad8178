package dev.pgpx.database;

import dev.pgpx.query.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Work on values that hooks see before they are written, and of which none meets another unless that is said.
 *
 * @param <V> the values: records or drafts
 * @param <E> the record
 */
abstract class HookedWork<V, E> implements BulkWork<V, E> {
    final Change change;
    final Table<E> table;
    private final UnaryOperator<V> hook;

    HookedWork(Change change, Table<E> table, UnaryOperator<V> hook) {
        this.change = change;
        this.table = table;
        this.hook = hook;
    }

    @Override
    public final Change change() {
        return change;
    }

    @Override
    public final Table<E> table() {
        return table;
    }

    @Override
    public final V before(V value) {
        return hook.apply(value);
    }

    @Override
    public @Nullable Object identity(V value) {
        return null;
    }
}
