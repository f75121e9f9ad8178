package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.HistoryTable;
import dev.pgpx.settings.ResolvedSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which database, and where in it the history of its migrations is: mixed in by every command that needs one. */
final class HistoryOptions {
    /** One session works, one holds the lock, one looks how far an index is. */
    private static final int SESSIONS = 4;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "The table of the history, with or without its schema; pgpx_migration in public unless given.")
    private @Nullable String table;

    private Optional<ResolvedSettings> settings = Optional.empty();
    private boolean read;

    /** Whether a database was typed. */
    boolean isTyped() {
        return server.isTyped();
    }

    /** The table of the history: what was typed, or what the settings say. */
    HistoryTable table(Optional<ResolvedSettings> settings, UsageProblems problems) {
        if (table != null) {
            return table("--table", table, problems);
        }
        return settings.flatMap(found -> found.find("migrate.table"))
                .map(value -> table(value.origin().place(), value.text(), problems))
                .orElse(HistoryTable.DEFAULT);
    }

    private static HistoryTable table(String place, String name, UsageProblems problems) {
        int dot = name.indexOf('.');
        String schema = dot < 0 ? HistoryTable.DEFAULT.schema() : name.substring(0, dot);
        try {
            return new HistoryTable(schema, name.substring(dot + 1));
        } catch (MigrationException wrong) {
            problems.add(
                    place + " is \"" + name + "\": expected " + wrong.problem().expected());
            return HistoryTable.DEFAULT;
        }
    }

    /** The settings, read once; empty when something is wrong with them, which is a problem the first time. */
    Optional<ResolvedSettings> settings(CommandContext context, UsageProblems problems) {
        if (!read) {
            settings = server.load(context, SESSIONS, problems);
            read = true;
        }
        return settings;
    }

    /** Opens a database; no connection is made yet. */
    static Database open(Optional<Settings> settings) {
        return Database.open(settings.orElseThrow());
    }
}
