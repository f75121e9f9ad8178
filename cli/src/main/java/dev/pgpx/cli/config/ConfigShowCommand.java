package dev.pgpx.cli.config;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.TextOrJson;
import dev.pgpx.settings.ResolvedSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx config show}: the settings that count. */
@Command(
        description = "Shows the settings that count, and where each was written. Secrets are ***.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx config show",
            "  pgpx config show --profile prod --all",
            "  pgpx config show --format json"
        })
final class ConfigShowCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--all", description = "Those that do not count and the defaults, too.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless given.")
    private TextOrJson format = TextOrJson.TEXT;

    ConfigShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ResolvedSettings settings = server.load(context);
        ShownSettings shown = new ShownSettings(settings, all);
        OutputOption.print(format == TextOrJson.JSON ? shown.json() : shown.text(), context.out());
        return ExitCode.DONE;
    }
}
