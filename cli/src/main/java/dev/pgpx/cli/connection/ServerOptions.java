package dev.pgpx.cli.connection;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.settings.SettingsLoader;
import dev.pgpx.settings.SettingsSourceException;
import dev.pgpx.types.error.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which server is meant and how it is worked with: mixed in by every command that needs one. */
public final class ServerOptions {
    /** What is said where nothing says which server is meant. */
    public static final String NO_SERVER = "no server is named: expected --url, the environment variable PGPX_URL (or "
            + "DATABASE_URL), url below database in pgpx.yaml, or libpq's PGHOST, PGDATABASE or PGSERVICE";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The server: postgresql://user@host:5432/database. Without it the settings count: PGPX_URL, "
                    + "pgpx.yaml, DATABASE_URL, PGHOST; pgpx config show tells.")
    private @Nullable String url;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    /** Options that nothing has been given for yet. */
    public ServerOptions() {}

    /** Whether a server was typed; one of the settings does not count. */
    public boolean isTyped() {
        return url != null;
    }

    /** Reads the settings, whether or not they name a server; what is wrong with them is wrong usage. */
    public ResolvedSettings load(CommandContext context) {
        return SettingsOptions.load(loader(context), context);
    }

    /** Reads the settings for a command that needs so many sessions. */
    public ResolvedSettings load(CommandContext context, int sessions) {
        SettingsLoader loader = loader(context)
                .set("database.pool-size", String.valueOf(sessions), "the command")
                .set("database.minimum-idle", "0", "the command");
        return SettingsOptions.load(loader, context);
    }

    private SettingsLoader loader(CommandContext context) {
        SettingsLoader loader = options.loader(context);
        if (url != null) {
            TypedPasswords.warn("--url", url, context);
            loader.set("database.url", url, "--url");
        }
        return loader;
    }

    /** The server, for a command with settings of its own, by their keys; they count before all others. */
    Settings server(CommandContext context, Map<String, String> own) {
        SettingsLoader loader = loader(context);
        own.forEach((key, value) -> loader.set(key, value, "the command"));
        return named(SettingsOptions.load(loader, context));
    }

    /** The server, for a command that needs so many sessions. */
    public Settings server(CommandContext context, int sessions) {
        return named(load(context, sessions));
    }

    private static Settings named(ResolvedSettings settings) {
        if (!settings.namesServer()) {
            throw UsageException.of("PGPX-6005");
        }
        return settings.database();
    }

    /** As {@link #load(CommandContext, int)}; empty, and a problem, when something is wrong. */
    public Optional<ResolvedSettings> load(CommandContext context, int sessions, UsageProblems problems) {
        try {
            return Optional.of(load(context, sessions));
        } catch (UsageException wrong) {
            told(wrong).map(ServerOptions::line).forEach(problems::add);
            return Optional.empty();
        }
    }

    private static Stream<Problem> told(UsageException wrong) {
        return wrong.getCause() instanceof SettingsSourceException source
                ? source.problems().stream()
                : Stream.of(wrong.problem());
    }

    private static String line(Problem problem) {
        String where = problem.where() == null ? "" : problem.where() + ": ";
        return where + problem.what() + (problem.expected() == null ? "" : "\n  " + problem.expected());
    }

    /** As {@link #server(CommandContext, int)}; empty, and a problem, when there is none or something is wrong. */
    public Optional<Settings> server(CommandContext context, int sessions, UsageProblems problems) {
        return load(context, sessions, problems).flatMap(settings -> server(settings, problems));
    }

    /** The server that settings name; empty, and a problem, when they name none. */
    public static Optional<Settings> server(ResolvedSettings settings, UsageProblems problems) {
        problems.require(settings.namesServer(), NO_SERVER);
        return settings.namesServer() ? Optional.of(settings.database()) : Optional.empty();
    }
}
