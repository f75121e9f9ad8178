package dev.pgpx.database.settings;

/**
 * How a connection is secured, as libpq's {@code sslmode}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-ssl.html">SSL Support</a>.
 */
public enum TlsMode {
    /** Never encrypted. */
    DISABLE("disable"),
    /** Encrypted where the server offers it; whoever is in between could be the server. */
    PREFER("prefer"),
    /** Always encrypted; whoever is in between could be the server. */
    REQUIRE("require"),
    /** Always encrypted, the certificate's issuer checked. */
    VERIFY_CA("verify-ca"),
    /** Always encrypted, the certificate's issuer and host name checked. */
    VERIFY_FULL("verify-full");

    private final String keyword;

    TlsMode(String keyword) {
        this.keyword = keyword;
    }

    /**
     * As URLs write it.
     *
     * @return the value of {@code sslmode}
     */
    public String keyword() {
        return keyword;
    }
}
