package dev.pgpx.database.settings;

/**
 * Whether the login is bound to the encrypted channel (SCRAM-SHA-256-PLUS), as libpq's {@code channel_binding}.
 *
 * <p>Source: <a
 * href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CHANNEL-BINDING">channel_binding</a>.
 */
public enum ChannelBinding {
    /** Never. */
    DISABLE("disable"),
    /** Where the server offers it. */
    PREFER("prefer"),
    /** Always; a server that does not offer it is refused. */
    REQUIRE("require");

    private final String keyword;

    ChannelBinding(String keyword) {
        this.keyword = keyword;
    }

    /**
     * As libpq writes it.
     *
     * @return the value of {@code channel_binding}
     */
    public String keyword() {
        return keyword;
    }
}
