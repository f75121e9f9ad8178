package dev.pgpx.database.transaction;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction is asked to be. Immutable.
 *
 * @param isolation the isolation level; null for the session's default
 * @param readOnly whether writes are refused
 */
public record TransactionOptions(@Nullable Isolation isolation, boolean readOnly) {
    /** The session's defaults: read committed and read-write unless the server is configured otherwise. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(null, false);

    /** All statements see the same state, writes are refused: for consistent reading. */
    public static final TransactionOptions SNAPSHOT = new TransactionOptions(Isolation.REPEATABLE_READ, true);

    /**
     * What follows {@code set transaction}.
     *
     * @return SQL text; empty when the session's defaults are asked for
     */
    public String characteristics() {
        String level = isolation == null ? "" : "isolation level " + isolation.sql();
        String access = readOnly ? "read only" : "";
        return level.isEmpty() || access.isEmpty() ? level + access : level + ", " + access;
    }
}
