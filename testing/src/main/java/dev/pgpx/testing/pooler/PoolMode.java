package dev.pgpx.testing.pooler;

/** For how long PgBouncer gives a session of the server to a client. */
public enum PoolMode {
    /** As long as the client stays. */
    SESSION("session"),
    /** For a transaction. */
    TRANSACTION("transaction"),
    /** For a statement; transactions are refused. */
    STATEMENT("statement");

    private final String keyword;

    PoolMode(String keyword) {
        this.keyword = keyword;
    }

    /**
     * As PgBouncer's setting {@code pool_mode} writes it.
     *
     * @return the keyword
     */
    public String keyword() {
        return keyword;
    }
}
