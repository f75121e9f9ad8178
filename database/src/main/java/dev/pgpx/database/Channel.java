package dev.pgpx.database;

import dev.pgpx.database.error.NotificationException;
import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A channel of notifications, and what is said to the server of it. Immutable.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-notify.html">NOTIFY</a>.
 *
 * @param name its name, exactly as it is
 */
record Channel(String name) {
    private static final int MOST_PAYLOAD_BYTES = 7_999;
    private static final String NOTIFY = "select pg_catalog.pg_notify($1, $2)";

    Channel {
        int bytes = bytes(name);
        if (bytes == 0 || bytes > Identifiers.MAX_BYTES || name.indexOf('\0') >= 0) {
            throw NotificationException.channel(name.replace('\0', ' '), bytes, Identifiers.MAX_BYTES);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    Statement listen() {
        return Statement.of("listen " + Identifiers.quote(name), label());
    }

    String label() {
        return "listen " + name;
    }

    Statement unlisten() {
        return Statement.of("unlisten " + Identifiers.quote(name), "unlisten " + name);
    }

    /** Sends a payload, on commit. */
    Statement notify(String payload) {
        int bytes = bytes(payload);
        if (bytes > MOST_PAYLOAD_BYTES) {
            throw NotificationException.payload(name, bytes, MOST_PAYLOAD_BYTES);
        }
        return Statement.of(
                NOTIFY,
                List.of(new Parameter<>(Codecs.TEXT, name), new Parameter<>(Codecs.TEXT, payload)),
                "notify " + name);
    }
}
