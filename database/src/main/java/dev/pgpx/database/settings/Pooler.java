package dev.pgpx.database.settings;

/** What stands between pgpx and the server. A pooler keeps less than a session from one transaction to the next. */
public enum Pooler {
    /** Found out with the first connection. */
    AUTO("auto"),
    /** Nothing: connections lead to the server. */
    NONE("none"),
    /** A pooler that gives a server session to a connection for as long as it lasts. */
    SESSION("session"),
    /** A pooler that gives a server session to each transaction. */
    TRANSACTION("transaction");

    private final String keyword;

    Pooler(String keyword) {
        this.keyword = keyword;
    }

    /**
     * As the setting {@code pooler} writes it.
     *
     * @return the keyword
     */
    public String keyword() {
        return keyword;
    }
}
