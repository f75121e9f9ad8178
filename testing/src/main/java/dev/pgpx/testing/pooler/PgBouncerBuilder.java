package dev.pgpx.testing.pooler;

import dev.pgpx.embedded.EmbeddedServer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The settings of a PgBouncer to start. Not thread-safe. */
public final class PgBouncerBuilder {
    private static final int MOST_SESSIONS = 1000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    private final EmbeddedServer server;
    private final Map<String, String> settings = new LinkedHashMap<>();

    PgBouncerBuilder(EmbeddedServer server) {
        this.server = server;
        poolMode(PoolMode.TRANSACTION);
        poolSize(3);
    }

    /**
     * For how long clients get a session of the server.
     *
     * @param mode the mode; {@link PoolMode#TRANSACTION} unless this is called
     * @return this
     */
    public PgBouncerBuilder poolMode(PoolMode mode) {
        return setting("pool_mode", mode.keyword());
    }

    /**
     * How many sessions of the server each database and user has at most.
     *
     * @param sessions 1 to 1000; 3 unless this is called
     * @return this
     * @throws PgBouncerException when it is another number
     */
    public PgBouncerBuilder poolSize(int sessions) {
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw PgBouncerException.badValue("pool size", "1 to " + MOST_SESSIONS, sessions);
        }
        return setting("default_pool_size", String.valueOf(sessions));
    }

    /**
     * Parameters of a session's start that are dropped silently; PgBouncer refuses clients that send others which it does not
     * know.
     *
     * @param names their names, such as {@code options} and {@code extra_float_digits}; none unless this is called
     * @return this
     */
    public PgBouncerBuilder ignoring(String... names) {
        return setting("ignore_startup_parameters", String.join(",", names));
    }

    /**
     * Another of PgBouncer's settings.
     *
     * @param name its name, such as {@code server_reset_query}
     * @param value its value, of one line
     * @return this
     * @throws PgBouncerException when the name is none, or the value has more than one line
     * @see <a href="https://www.pgbouncer.org/config.html">PgBouncer's settings</a>
     */
    public PgBouncerBuilder setting(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw PgBouncerException.badValue("setting", "a name of PgBouncer's", name);
        }
        if (value.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw PgBouncerException.badValue(name, "one line", value.lines().count() + " lines");
        }
        settings.put(name, value);
        return this;
    }

    /**
     * Starts it and waits until it accepts connections.
     *
     * @return the pooler, which the caller closes
     * @throws PgBouncerException when it is not installed or cannot be started; nothing is left running
     */
    public PgBouncer start() {
        return PgBouncer.start(server, Map.copyOf(settings));
    }
}
