package dev.pgpx.query;

import java.util.List;

/**
 * A lock on the rows that a query gives, held until the transaction ends: {@code for update}, {@code for no key update},
 * {@code for share}, {@code for key share}. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE">The Locking Clause</a>.
 *
 * @param strength what others can no longer do
 * @param of the tables whose rows are locked; none for all
 * @param whenLocked what happens when a row is locked by somebody else
 */
public record RowLock(Strength strength, List<FromItem> of, WhenLocked whenLocked) {
    /** Takes a copy of the tables. */
    public RowLock {
        of = List.copyOf(of);
    }

    /** What others can no longer do with the rows. */
    public enum Strength {
        /** Lock, change or delete them. */
        UPDATE(" for update"),
        /** As {@link #UPDATE}, but rows that point to them can still be inserted. */
        NO_KEY_UPDATE(" for no key update"),
        /** Change or delete them. */
        SHARE(" for share"),
        /** Delete them or change their keys. */
        KEY_SHARE(" for key share");

        private final String words;

        Strength(String words) {
            this.words = words;
        }
    }

    /** What happens when a row is locked by somebody else. */
    public enum WhenLocked {
        /** The query waits. */
        WAIT(""),
        /** The query fails at once. */
        NOWAIT(" nowait"),
        /** The row is left out. */
        SKIP_LOCKED(" skip locked");

        private final String words;

        WhenLocked(String words) {
            this.words = words;
        }
    }

    /**
     * A lock of all rows, waited for.
     *
     * @param strength what others can no longer do
     * @return the lock
     */
    public static RowLock of(Strength strength) {
        return new RowLock(strength, List.of(), WhenLocked.WAIT);
    }

    /**
     * Locks only the rows of some tables: {@code of}.
     *
     * @param tables the tables, all of them part of the query
     * @return the lock
     */
    public RowLock of(FromItem... tables) {
        return new RowLock(strength, List.of(tables), whenLocked);
    }

    /**
     * Fails at once when a row is locked: {@code nowait}.
     *
     * @return the lock
     */
    public RowLock nowait() {
        return new RowLock(strength, of, WhenLocked.NOWAIT);
    }

    /**
     * Leaves out rows that are locked: {@code skip locked}.
     *
     * @return the lock
     */
    public RowLock skipLocked() {
        return new RowLock(strength, of, WhenLocked.SKIP_LOCKED);
    }

    void render(SqlWriter out, List<Join> from) {
        for (Join join : from) {
            if (join.item() instanceof Table<?> table && (of.isEmpty() || of.contains(table))) {
                StoredTables.requireOne(table, "a lock of its rows");
            }
        }
        out.text(strength.words);
        for (int i = 0; i < of.size(); i++) {
            out.text(i == 0 ? " of " : ", ").identifier(of.get(i).alias());
        }
        out.text(whenLocked.words);
    }
}
