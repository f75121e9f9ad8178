package dev.pgpx.cli.config;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandGroup;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pgpx config}: all that is done with settings. */
@Command(
        description = "Shows the settings.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footer = {
            "",
            "Settings come from, the strongest first:",
            "  options such as --url",
            "  environment variables PGPX_…, such as PGPX_URL and PGPX_POOL_SIZE",
            "  pgpx-PROFILE.yaml, then the profile's part of pgpx.yaml, then pgpx.yaml",
            "  the environment variable DATABASE_URL",
            "  libpq's PGSERVICE with pg_service.conf, PGHOST and its like, .pgpass",
            "",
            "docs/reference/settings.md lists all keys and variables.",
            "",
            "Example:",
            "  pgpx config show --profile prod"
        })
final class ConfigCommand implements CommandGroup {
    private final Map<String, Callable<Integer>> commands;

    ConfigCommand(CommandContext context) {
        commands = Map.of("show", new ConfigShowCommand(context));
    }

    @Override
    public Map<String, Callable<Integer>> commands() {
        return commands;
    }
}
