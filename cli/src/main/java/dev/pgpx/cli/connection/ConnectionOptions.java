package dev.pgpx.cli.connection;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.settings.SettingsException;
import dev.pgpx.embedded.EmbeddedServer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which server is meant: mixed in by every command that needs one. */
public final class ConnectionOptions {
    public static final List<String> VARIABLES = List.of("PGPX_URL", "DATABASE_URL");

    @Option(
            names = "--embedded",
            description = "Start a PostgreSQL 18 for this command alone; its data is thrown away.")
    private boolean embedded;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "Connect to this server: postgresql://user:password@host:5432/database.",
                "Without it the environment variable PGPX_URL counts, then DATABASE_URL."
            })
    private @Nullable String url;

    /** Options that nothing has been given for yet. */
    public ConnectionOptions() {}

    /** As {@link #open(Map)}, told of as the options want it. */
    public OpenedDatabase open(CommandContext context) {
        OpenedDatabase opened = open(context.environment());
        return new OpenedDatabase(context.observed(opened.database()), opened.server());
    }

    /** Opens the database that was asked for; for a URL no connection is made yet. */
    public OpenedDatabase open(Map<String, String> environment) {
        return open(environment, UnaryOperator.identity());
    }

    /** Opens the database that was asked for, with settings of the command's own. */
    public OpenedDatabase open(Map<String, String> environment, UnaryOperator<SettingsBuilder> adaption) {
        if (embedded && url != null) {
            throw UsageException.of("PGPX-6006");
        }
        if (embedded) {
            return embedded(adaption);
        }
        if (url != null) {
            return new OpenedDatabase(at(url, "in --url", adaption), null);
        }
        for (String variable : VARIABLES) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return new OpenedDatabase(at(value, "in the environment variable " + variable, adaption), null);
            }
        }
        throw UsageException.of("PGPX-6005");
    }

    private static OpenedDatabase embedded(UnaryOperator<SettingsBuilder> adaption) {
        EmbeddedServer server = EmbeddedServer.start();
        try {
            return new OpenedDatabase(at(server.url(), "of the embedded server", adaption), server);
        } catch (RuntimeException | Error failure) {
            server.close();
            throw failure;
        }
    }

    /** Commands run one statement after the other, so one session is enough. */
    public static Database at(String url, String origin) {
        return at(url, origin, UnaryOperator.identity());
    }

    /** A database with settings of the command's own. */
    public static Database at(String url, String origin, UnaryOperator<SettingsBuilder> adaption) {
        try {
            return Database.open(
                    adaption.apply(Settings.builder().url(url).poolSize(1)).build());
        } catch (SettingsException e) {
            throw new UsageException(e.problem().at(origin), e);
        }
    }
}
