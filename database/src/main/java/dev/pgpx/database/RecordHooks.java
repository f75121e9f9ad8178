package dev.pgpx.database;

import dev.pgpx.database.HookMoments.Moment;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is done with records on their way to the database and back, by the hooks of a view in the order in which they were
 * attached. Every write of records passes here, and every record that is read.
 */
final class RecordHooks {
    static final RecordHooks NONE = new RecordHooks(null, List.of());

    private final @Nullable Database database;
    private final List<AttachedHook> hooks;

    private RecordHooks(@Nullable Database database, List<AttachedHook> hooks) {
        this.database = database;
        this.hooks = hooks;
    }

    static RecordHooks of(Database database, List<AttachedHook> hooks) {
        return hooks.isEmpty() ? NONE : new RecordHooks(database, hooks);
    }

    /** Whether there is nothing to do with the records of any table. */
    boolean isEmpty() {
        return hooks.isEmpty();
    }

    /** Whether there is something to do with the records of a table before they are updated or deleted. */
    boolean precede(Change change, Table<?> table) {
        return any(change == Change.DELETE ? Moment.BEFORE_DELETE : Moment.BEFORE_UPDATE, table);
    }

    /** Whether there is something to do with the records of a table once they are written: {@link #after} needs them then. */
    boolean follow(Table<?> table) {
        return any(Moment.WRITTEN, table) || any(Moment.COMMITTED, table);
    }

    private boolean any(Moment moment, Table<?> table) {
        for (AttachedHook attached : hooks) {
            if (attached.handles(moment, table)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Does a write and what comes after it. Where hooks may refuse what was written, that is in a transaction, so that nothing
     * of it is kept.
     */
    <R extends @Nullable Object> R around(Table<?> table, Supplier<R> write) {
        Database own = database;
        if (own == null || !any(Moment.WRITTEN, table)) {
            return write.get();
        }
        return own.transaction(TransactionOptions.DEFAULT.withRetries(0), transaction -> write.get());
    }

    /** What is done with each record of a table before it is written. */
    <E> UnaryOperator<E> before(Change change, Table<E> table) {
        return record -> before(change, table, record);
    }

    /** Before a record is written: the record to write in its place; or a veto, by an exception. */
    <E> E before(Change change, Table<E> table, E record) {
        E current = record;
        for (AttachedHook attached : hooks) {
            if (attached.handles(Moment.BEFORE, table)) {
                current = given(attached, table, attached.hook().before(change, table, current));
            }
        }
        return current;
    }

    /** Before a draft is inserted: the draft to insert in its place; or a veto, by an exception. */
    <E> Draft<E> before(Draft<E> draft) {
        Draft<E> current = draft;
        for (AttachedHook attached : hooks) {
            if (attached.handles(Moment.BEFORE, draft.table())) {
                current = given(attached, draft.table(), attached.hook().before(current));
            }
        }
        return current;
    }

    /** After a record was written: the record to give to the caller in its place. */
    <E> E after(Change change, Table<E> table, E record) {
        E current = record;
        for (AttachedHook attached : hooks) {
            if (attached.handles(Moment.WRITTEN, table)) {
                current = given(attached, table, attached.hook().after(change, table, current));
            }
        }
        if (database != null && any(Moment.COMMITTED, table)) {
            E written = current;
            database.afterCommit(() -> committed(change, table, written));
        }
        return current;
    }

    private <E> void committed(Change change, Table<E> table, E record) {
        for (AttachedHook attached : hooks) {
            if (attached.handles(Moment.COMMITTED, table)) {
                attached.hook().afterCommit(change, table, record);
            }
        }
    }

    /** After a record was read: the record to give to the caller in its place. */
    <E> E loaded(Table<E> table, E record) {
        E current = record;
        for (AttachedHook attached : hooks) {
            if (attached.handles(Moment.LOADED, table)) {
                current = given(attached, table, attached.hook().afterLoad(table, current));
            }
        }
        return current;
    }

    private static <T> T given(AttachedHook attached, Table<?> table, @Nullable T given) {
        if (given == null) {
            throw Refusals.hookGaveNull(attached.name(), table.name());
        }
        return given;
    }
}
