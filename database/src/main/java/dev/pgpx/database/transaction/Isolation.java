package dev.pgpx.database.transaction;

/**
 * What a transaction sees of others.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/transaction-iso.html">Transaction Isolation</a>.
 */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED("read committed"),
    /** All statements see what was committed before the first of them. */
    REPEATABLE_READ("repeatable read"),
    /** As if transactions ran one after the other. */
    SERIALIZABLE("serializable");

    private final String sql;

    Isolation(String sql) {
        this.sql = sql;
    }

    /**
     * As SQL writes it.
     *
     * @return the words
     */
    public String sql() {
        return sql;
    }
}
