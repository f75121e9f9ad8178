package dev.pgpx.database.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a database. Immutable; its text shows no secret. Made from a URL or by {@link #builder()}, which refuse all
 * bad values together.
 *
 * @param host name or address of the server
 * @param port its port
 * @param database the database
 * @param user the user
 * @param password the password; null when none is needed
 * @param applicationName what {@code pg_stat_activity} shows
 * @param tls how connections are secured; verify-full unless the host is the machine itself
 * @param poolSize the most sessions at a time
 * @param connectTimeout how long a connection may take to be made
 * @param acquireTimeout how long to wait for a session of the pool
 * @param statementTimeout how long a statement may run, on the server and in reading its answer
 */
public record Settings(
        String host,
        int port,
        String database,
        String user,
        @Nullable String password,
        String applicationName,
        TlsMode tls,
        int poolSize,
        Duration connectTimeout,
        Duration acquireTimeout,
        Duration statementTimeout) {

    /**
     * The settings of a URL, as libpq reads it ({@code postgresql://user:password@host:port/database?…}) or as JDBC writes it
     * ({@code jdbc:postgresql://…}).
     *
     * @param url the URL
     * @return the settings, with defaults for what it leaves out
     * @throws SettingsException naming everything that is wrong with it
     */
    public static Settings of(String url) {
        return builder().url(url).build();
    }

    /**
     * Begins settings.
     *
     * @return a builder with the defaults
     */
    public static SettingsBuilder builder() {
        return new SettingsBuilder();
    }

    /**
     * Where they lead.
     *
     * @return {@code host:port/database}, for messages
     */
    public String target() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "Settings[" + user + (password == null ? "" : ":***") + "@" + target() + ", tls=" + tls.keyword()
                + ", pool=" + poolSize + "]";
    }
}
