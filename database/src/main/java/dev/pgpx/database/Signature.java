package dev.pgpx.database;

import dev.pgpx.database.error.UserMissingException;
import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Insert;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Table;
import dev.pgpx.query.Update;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says in writes of records who makes them, where the table has columns for that: the user of the view, else what the
 * database's default says.
 *
 * @param database where
 */
record Signature(Database database) {
    <E> Insert<E> on(Insert<E> insert, Table<E> table) {
        Object user = user(table, Signature::isOfInserts);
        return user == null ? insert : insert.by(user);
    }

    /** A draft may say by itself who inserts it. */
    <E> Insert<E> on(Insert<E> insert, Draft<E> draft) {
        Object user = user(draft.table(), column -> isOfInserts(column) && !isSet(draft, column));
        return user == null ? insert : insert.by(user);
    }

    private static boolean isSet(Draft<?> draft, Column<?> column) {
        return draft.isSet(column.definition().index());
    }

    private static boolean isOfInserts(Column<?> column) {
        return column.has(ColumnFlag.CREATED_BY) || column.has(ColumnFlag.UPDATED_BY);
    }

    <E> Update<E> on(Update<E> update, Table<E> table) {
        Object user = user(table, column -> column.has(ColumnFlag.UPDATED_BY));
        return user == null ? update : update.by(user);
    }

    <E> RowBatch<E> on(RowBatch<E> batch) {
        Object user = user(batch.table(), Signature::isOfInserts);
        return user == null ? batch : batch.by(user);
    }

    /** As for one draft; those that say by themselves who inserts them keep it. */
    <E> RowBatch<E> on(RowBatch<E> batch, Iterable<? extends Draft<E>> drafts) {
        for (Draft<E> draft : drafts) {
            Object user = user(draft.table(), column -> isOfInserts(column) && !isSet(draft, column));
            if (user != null) {
                return batch.by(user);
            }
        }
        return batch;
    }

    /** As for one draft; those that say by themselves who inserts them keep it. */
    <E> Insert<E> on(Insert<E> insert, Iterable<? extends Draft<E>> drafts) {
        for (Draft<E> draft : drafts) {
            Object user = user(draft.table(), column -> isOfInserts(column) && !isSet(draft, column));
            if (user != null) {
                return insert.by(user);
            }
        }
        return insert;
    }

    /** Who it is; null where nobody asks, or the defaults say it. */
    private @Nullable Object user(Table<?> table, Predicate<Column<?>> asking) {
        Object user = database.user();
        for (Column<?> column : table.columns()) {
            if (asking.test(column)) {
                if (user != null) {
                    return user;
                }
                if (!column.has(ColumnFlag.DEFAULT)) {
                    throw UserMissingException.of(table);
                }
            }
        }
        return null;
    }
}
