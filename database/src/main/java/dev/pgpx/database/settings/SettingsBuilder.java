package dev.pgpx.database.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects settings; every setter may be left out. What is wrong is kept and told by {@link #build()}. One thread at a time. */
public final class SettingsBuilder {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final List<String> problems = new ArrayList<>();
    private String host = "localhost";
    private int port = 5432;
    private @Nullable String database;
    private String user = "postgres";
    private @Nullable String password;
    private String applicationName = "pgpx";
    private @Nullable TlsMode tls;
    private int poolSize = 10;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration acquireTimeout = Duration.ofSeconds(10);
    private Duration statementTimeout = Duration.ofSeconds(60);

    SettingsBuilder() {}

    /**
     * Takes what a URL says: host, port, database, user, password and its parameters {@code user}, {@code password},
     * {@code sslmode}, {@code application_name}, {@code connect_timeout} (seconds).
     *
     * @param url {@code postgresql://…}, {@code postgres://…} or {@code jdbc:postgresql://…}
     * @return this
     */
    public SettingsBuilder url(String url) {
        new UrlReader(this, problems).read(url);
        return this;
    }

    /**
     * The server.
     *
     * @param value name or address; by default {@code localhost}
     * @return this
     */
    public SettingsBuilder host(String value) {
        if (value.isBlank()) {
            problems.add("host is empty: expected a name or an address");
        } else if (value.indexOf(',') >= 0) {
            problems.add("host names several servers, of which this version supports one");
        }
        host = value;
        return this;
    }

    /**
     * The port.
     *
     * @param value 1 to 65535; by default 5432
     * @return this
     */
    public SettingsBuilder port(int value) {
        checkRange("port", value, 1, 65535);
        port = value;
        return this;
    }

    /**
     * The database.
     *
     * @param value its name; by default that of the user
     * @return this
     */
    public SettingsBuilder database(String value) {
        database = value;
        return this;
    }

    /**
     * The user.
     *
     * @param value the name; by default {@code postgres}
     * @return this
     */
    public SettingsBuilder user(String value) {
        if (value.isEmpty()) {
            problems.add("user is empty: expected a name");
        }
        user = value;
        return this;
    }

    /**
     * The password.
     *
     * @param value the password; by default none
     * @return this
     */
    public SettingsBuilder password(String value) {
        password = value;
        return this;
    }

    /**
     * What {@code pg_stat_activity} shows.
     *
     * @param value a name; by default {@code pgpx}
     * @return this
     */
    public SettingsBuilder applicationName(String value) {
        applicationName = value;
        return this;
    }

    /**
     * How connections are secured.
     *
     * @param value the mode; by default verify-full, and prefer when the host is the machine itself
     * @return this
     */
    public SettingsBuilder tls(TlsMode value) {
        tls = value;
        return this;
    }

    /**
     * The most sessions at a time.
     *
     * @param value 1 to 1000; by default 10
     * @return this
     */
    public SettingsBuilder poolSize(int value) {
        checkRange("poolSize", value, 1, 1000);
        poolSize = value;
        return this;
    }

    /**
     * How long a connection may take to be made.
     *
     * @param value 1 second to 10 minutes; by default 10 seconds
     * @return this
     */
    public SettingsBuilder connectTimeout(Duration value) {
        checkTimeout("connectTimeout", value);
        connectTimeout = value;
        return this;
    }

    /**
     * How long to wait for a session of the pool.
     *
     * @param value 1 second to 10 minutes; by default 10 seconds
     * @return this
     */
    public SettingsBuilder acquireTimeout(Duration value) {
        checkTimeout("acquireTimeout", value);
        acquireTimeout = value;
        return this;
    }

    /**
     * How long a statement may run.
     *
     * @param value 1 second to 10 minutes; by default 60 seconds
     * @return this
     */
    public SettingsBuilder statementTimeout(Duration value) {
        checkTimeout("statementTimeout", value);
        statementTimeout = value;
        return this;
    }

    /**
     * The settings.
     *
     * @return the settings, all of them checked
     * @throws SettingsException naming every value that cannot be
     */
    public Settings build() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        TlsMode mode = tls != null ? tls : LOOPBACK.contains(host) ? TlsMode.PREFER : TlsMode.VERIFY_FULL;
        return new Settings(
                host,
                port,
                database == null ? user : database,
                user,
                password,
                applicationName,
                mode,
                poolSize,
                connectTimeout,
                acquireTimeout,
                statementTimeout);
    }

    private void checkRange(String key, int value, int low, int high) {
        if (value < low || value > high) {
            problems.add(key + " is " + value + ": expected " + low + " to " + high);
        }
    }

    private void checkTimeout(String key, Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(Duration.ofMinutes(10)) > 0) {
            problems.add(key + " is " + value + ": expected 1 second to 10 minutes");
        }
    }
}
