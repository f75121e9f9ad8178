package dev.pgpx.cli.connection;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.settings.PgpxSettings;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.settings.SettingsLoader;
import dev.pgpx.settings.Surroundings;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which server is meant, be it one of the command's own: mixed in by every command that needs one. */
public final class ConnectionOptions {
    @Option(
            names = "--embedded",
            description = "Start a PostgreSQL 18 for this command alone; its data is thrown away.")
    private boolean embedded;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    /** Options that nothing has been given for yet. */
    public ConnectionOptions() {}

    /** The settings, for what they say beside the server: the profile, sections of other commands. */
    public ResolvedSettings settings(CommandContext context) {
        return server.load(context);
    }

    /**
     * Opens the database that was asked for, told of as the options want it; no connection is made yet. Commands run one
     * statement after the other, so one session is enough. A server of the command's own takes no settings: they are for another.
     */
    public OpenedDatabase open(CommandContext context) {
        return open(context, 1);
    }

    /** As {@link #open(CommandContext)}, for a command that needs several sessions. */
    public OpenedDatabase open(CommandContext context, int sessions) {
        if (embedded && server.isTyped()) {
            throw UsageException.of("PGPX-6006");
        }
        OpenedDatabase opened = embedded
                ? embedded(sessions)
                : new OpenedDatabase(Database.open(server.server(context, sessions)), null);
        return new OpenedDatabase(context.observed(opened.database()), opened.server());
    }

    /** As {@link #open(CommandContext)}, with settings of the command's own, by their keys; they count before all others. */
    public OpenedDatabase open(CommandContext context, Map<String, String> own) {
        if (embedded && server.isTyped()) {
            throw UsageException.of("PGPX-6006");
        }
        OpenedDatabase opened =
                embedded ? embedded(own) : new OpenedDatabase(Database.open(server.server(context, own)), null);
        return new OpenedDatabase(context.observed(opened.database()), opened.server());
    }

    private static OpenedDatabase embedded(int sessions) {
        return embedded(Map.of("database.pool-size", String.valueOf(sessions)));
    }

    private static OpenedDatabase embedded(Map<String, String> own) {
        EmbeddedServer started = EmbeddedServer.start();
        try {
            return new OpenedDatabase(at(started, started.url(), own), started);
        } catch (RuntimeException | Error failure) {
            started.close();
            throw failure;
        }
    }

    /** A database of a server that the command has started, whose surroundings are its own: what is set for others does not count. */
    static Database at(EmbeddedServer server, String url, int sessions) {
        return at(server, url, Map.of("database.pool-size", String.valueOf(sessions)));
    }

    /** A database of a server that the command has started, with settings of the command's own, by their keys. */
    public static Database at(EmbeddedServer server, String url, Map<String, String> settings) {
        Surroundings own = new Surroundings(Map.of(), Map.of(), server.dataFolder(), server.dataFolder());
        SettingsLoader loader = PgpxSettings.loader(own).set("database.url", url, "the embedded server");
        settings.forEach((key, value) -> loader.set(key, value, "the command"));
        return Database.open(loader.load().database());
    }
}
