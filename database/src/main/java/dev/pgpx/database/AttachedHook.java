package dev.pgpx.database;

import dev.pgpx.database.HookMoments.Moment;
import dev.pgpx.query.Draft;
import dev.pgpx.query.StoredTable;
import dev.pgpx.query.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hook and for what it is asked.
 *
 * @param hook the hook
 * @param name the name of the user's class
 * @param table the table whose records it is asked about; null for all
 * @param moments when it is asked
 */
record AttachedHook(GlobalHook hook, String name, @Nullable Table<?> table, Set<Moment> moments) {
    static AttachedHook of(GlobalHook hook) {
        return new AttachedHook(hook, hook.getClass().getName(), null, HookMoments.of(hook));
    }

    static <E> AttachedHook of(Table<E> table, RecordHook<E> hook) {
        return new AttachedHook(new OfTable<>(hook), hook.getClass().getName(), table, HookMoments.of(hook));
    }

    /** Whether it is asked at a moment about the records of a table, whatever its alias. Parts of records are none. */
    boolean handles(Moment moment, Table<?> asked) {
        return moments.contains(moment)
                && !(asked instanceof StoredTable)
                && (table == null || table.getClass() == asked.getClass());
    }

    /** The hook of a table, asked about records of that table alone. */
    @SuppressWarnings("unchecked") // handles() lets through the records of its table alone
    private record OfTable<T>(RecordHook<T> hook) implements GlobalHook {
        @Override
        public <E> E before(Change change, Table<E> table, E record) {
            return switch (change) {
                case INSERT -> (E) hook.beforeInsert((T) record);
                case UPDATE -> (E) hook.beforeUpdate((T) record);
                case DELETE -> {
                    hook.beforeDelete((T) record);
                    yield record;
                }
            };
        }

        @Override
        public <E> Draft<E> before(Draft<E> draft) {
            return (Draft<E>) hook.beforeInsert((Draft<T>) draft);
        }

        @Override
        public <E> E after(Change change, Table<E> table, E record) {
            return switch (change) {
                case INSERT -> (E) hook.afterInsert((T) record);
                case UPDATE -> (E) hook.afterUpdate((T) record);
                case DELETE -> {
                    hook.afterDelete((T) record);
                    yield record;
                }
            };
        }

        @Override
        public <E> E afterLoad(Table<E> table, E record) {
            return (E) hook.afterLoad((T) record);
        }

        @Override
        public <E> void afterCommit(Change change, Table<E> table, E record) {
            hook.afterCommit(change, (T) record);
        }
    }
}
