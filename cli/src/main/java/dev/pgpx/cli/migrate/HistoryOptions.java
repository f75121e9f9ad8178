package dev.pgpx.cli.migrate;

import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.schema.SourceOptions;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.history.HistoryTable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, and where in it the history of its migrations is: mixed in by every command that needs one. */
final class HistoryOptions {
    /** One session works, one holds the lock, one looks how far an index is. */
    private static final int SESSIONS = 4;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The database. Without it the environment variable PGPX_URL counts, then DATABASE_URL.")
    private @Nullable String url;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "The table of the history, with or without its schema; pgpx_migration in public unless given.")
    private @Nullable String table;

    /** Whether a database was typed. */
    boolean isTyped() {
        return url != null;
    }

    /** The table of the history. */
    HistoryTable table(UsageProblems problems) {
        String name = table;
        if (name == null) {
            return HistoryTable.DEFAULT;
        }
        int dot = name.indexOf('.');
        String schema = dot < 0 ? HistoryTable.DEFAULT.schema() : name.substring(0, dot);
        try {
            return new HistoryTable(schema, name.substring(dot + 1));
        } catch (MigrationException wrong) {
            problems.add(
                    "--table is \"" + name + "\": expected " + wrong.problem().expected());
            return HistoryTable.DEFAULT;
        }
    }

    /** The settings of the database; empty when it is not said which, or not understood, which is a problem. */
    Optional<Settings> settings(Map<String, String> environment, UsageProblems problems) {
        if (url != null) {
            return settings("--url", url, problems);
        }
        for (String variable : ConnectionOptions.VARIABLES) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return settings("the environment variable " + variable, value, problems);
            }
        }
        problems.add(SourceOptions.NO_SERVER);
        return Optional.empty();
    }

    private static Optional<Settings> settings(String place, String url, UsageProblems problems) {
        try {
            return Optional.of(Settings.builder().url(url).poolSize(SESSIONS).build());
        } catch (SettingsException wrong) {
            String expected = wrong.problem().expected();
            problems.add(place + ": " + (expected == null ? wrong.problem().what() : expected));
            return Optional.empty();
        }
    }

    /** Opens a database; no connection is made yet. */
    static Database open(Optional<Settings> settings) {
        return Database.open(settings.orElseThrow());
    }
}
