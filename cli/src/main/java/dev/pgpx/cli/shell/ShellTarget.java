package dev.pgpx.cli.shell;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.embedded.EmbeddedServer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Opens the databases to which the shell connects, one after the other. */
final class ShellTarget implements AutoCloseable {
    /** One for what is typed, one for what is proposed. */
    private static final int SESSIONS = 2;

    private final ConnectionOptions options;
    private final CommandContext context;
    private @Nullable EmbeddedServer server;
    private @Nullable String url;

    ShellTarget(ConnectionOptions options, CommandContext context) {
        this.options = options;
        this.context = context;
    }

    /** The one that the options name. */
    Database open() {
        OpenedDatabase opened = options.open(context.environment(), ShellTarget::patient);
        server = opened.server();
        return context.observed(opened.database());
    }

    /** Another of the server, by its name, or of another server, by a URL. */
    Database open(String target) {
        if (target.contains("://")) {
            url = target;
            return context.observed(ConnectionOptions.at(target, "behind \\c", ShellTarget::patient));
        }
        EmbeddedServer embedded = server;
        String known = url;
        if (known != null) {
            return context.observed(ConnectionOptions.at(
                    known, "behind \\c", builder -> patient(builder).database(target)));
        }
        return context.observed(
                embedded != null
                        ? ConnectionOptions.at(embedded.url(target), "of the embedded server", ShellTarget::patient)
                        : options.open(context.environment(), builder -> patient(builder)
                                        .database(target))
                                .database());
    }

    /** Whoever thinks about what to type next must not lose his transaction. */
    private static SettingsBuilder patient(SettingsBuilder settings) {
        return settings.poolSize(SESSIONS)
                .idleInTransactionTimeout(Duration.ZERO)
                .leakThreshold(Duration.ZERO)
                .applicationName("pgpx shell");
    }

    @Override
    public void close() {
        EmbeddedServer embedded = server;
        if (embedded != null) {
            embedded.close();
        }
    }
}
