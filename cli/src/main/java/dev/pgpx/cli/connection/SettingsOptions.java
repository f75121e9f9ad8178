package dev.pgpx.cli.connection;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.settings.PgpxSettings;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.settings.SettingsLoader;
import dev.pgpx.settings.SettingsSourceException;
import dev.pgpx.settings.Surroundings;
import dev.pgpx.types.error.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which settings count: mixed in by every command that reads some. */
public final class SettingsOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile of the settings: dev, test, prod, or one of pgpx.yaml.")
    private @Nullable String profile;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The file of settings, in the place of pgpx.yaml in the working folder.")
    private @Nullable Path config;

    /** Options that nothing has been given for yet. */
    public SettingsOptions() {}

    /** Reads the settings; what is wrong with them is wrong usage, and what is doubtful is told. */
    public ResolvedSettings load(CommandContext context) {
        return load(loader(context), context);
    }

    /** Begins to read the settings. */
    SettingsLoader loader(CommandContext context) {
        SettingsLoader loader = PgpxSettings.loader(Surroundings.ofProcess(context.environment()));
        if (profile != null) {
            loader.profile(profile, "--profile");
        }
        if (config != null) {
            loader.config(config);
        }
        return loader;
    }

    static ResolvedSettings load(SettingsLoader loader, CommandContext context) {
        try {
            ResolvedSettings settings = loader.load();
            settings.warnings().stream().map(Problem::text).forEach(context.notices()::warn);
            return settings;
        } catch (SettingsSourceException wrong) {
            throw new UsageException(wrong.problem(), wrong);
        }
    }
}
