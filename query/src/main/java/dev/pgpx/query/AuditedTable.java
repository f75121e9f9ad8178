package dev.pgpx.query;

/**
 * A table whose changes are kept in a history. The processor has the tables of records with {@code @Audited} implement it.
 * Thread-safe.
 */
public interface AuditedTable {
    /**
     * The table that holds the history; it lies in the schema of this one.
     *
     * @return its name, unquoted
     */
    String historyName();
}
