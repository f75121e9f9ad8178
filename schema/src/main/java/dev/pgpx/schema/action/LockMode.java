package dev.pgpx.schema.action;

import java.util.Locale;

/**
 * The modes in which PostgreSQL locks relations, each stronger than the one before.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>.
 */
public enum LockMode {
    /** That of reading: only {@link #ACCESS_EXCLUSIVE} waits for it. */
    ACCESS_SHARE,
    /** That of reading for update. */
    ROW_SHARE,
    /** That of writing. */
    ROW_EXCLUSIVE,
    /** Lets others read and write, but change nothing else about the relation. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Lets others read, not write. */
    SHARE,
    /** Lets others read, not write; only one transaction has it. */
    SHARE_ROW_EXCLUSIVE,
    /** Lets others read, nothing else. */
    EXCLUSIVE,
    /** Lets others not even read. */
    ACCESS_EXCLUSIVE;

    /**
     * The mode as {@code lock table} names it.
     *
     * @return {@code access exclusive}
     */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The mode as {@code pg_locks} names it.
     *
     * @return {@code AccessExclusiveLock}
     */
    public String catalogName() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.append("Lock").toString();
    }
}
