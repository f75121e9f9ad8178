package dev.pgpx.cli.shell;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the databases to which the shell connects, one after the other. */
final class ShellTarget implements AutoCloseable {
    /** One for what is typed, one for what is proposed. */
    private static final int SESSIONS = 2;

    private final ConnectionOptions options;
    private final CommandContext context;
    /** Whoever thinks about what to type next must not lose his transaction. */
    private final Map<String, String> own = new HashMap<>(Map.of(
            "database.pool-size",
            String.valueOf(SESSIONS),
            "database.minimum-idle",
            "0",
            "database.idle-in-transaction-timeout",
            "0",
            "database.leak-threshold",
            "0",
            "database.application-name",
            "pgpx shell"));

    private @Nullable EmbeddedServer server;

    ShellTarget(ConnectionOptions options, CommandContext context) {
        this.options = options;
        this.context = context;
    }

    /** The one that the options name. */
    Database open() {
        OpenedDatabase opened = options.open(context, own);
        server = opened.server();
        return opened.database();
    }

    /** Another of the server, by its name, or of another server, by a URL. */
    Database open(String target) {
        Map<String, String> there = new HashMap<>(own);
        EmbeddedServer embedded = server;
        if (embedded != null && !target.contains("://")) {
            return context.observed(ConnectionOptions.at(embedded, embedded.url(target), own));
        }
        there.put(target.contains("://") ? "database.url" : "database.database", target);
        Database opened = options.open(context, there).database();
        if (target.contains("://")) {
            own.put("database.url", target); // where names of databases are looked for from now on
        }
        return opened;
    }

    /** Whether it is the database of production, where data is written by those only who say so. */
    boolean isProduction() {
        return options.settings(context).profile().filter("prod"::equals).isPresent();
    }

    @Override
    public void close() {
        EmbeddedServer embedded = server;
        if (embedded != null) {
            embedded.close();
        }
    }
}
