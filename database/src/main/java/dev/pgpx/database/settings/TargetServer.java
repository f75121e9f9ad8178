package dev.pgpx.database.settings;

/**
 * Which of several servers is wanted, as libpq's {@code target_session_attrs}.
 *
 * <p>Source: <a
 * href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-TARGET-SESSION-ATTRS">target_session_attrs</a>.
 */
public enum TargetServer {
    /** The first that answers. */
    ANY("any"),
    /** The one that takes writes; libpq's {@code read-write} is read as this, too. */
    PRIMARY("primary"),
    /** One in hot standby; libpq's {@code read-only} is read as this, too. */
    STANDBY("standby"),
    /** One in hot standby; any when there is none. */
    PREFER_STANDBY("prefer-standby");

    private final String keyword;

    TargetServer(String keyword) {
        this.keyword = keyword;
    }

    /**
     * As libpq writes it.
     *
     * @return the value of {@code target_session_attrs}
     */
    public String keyword() {
        return keyword;
    }
}
