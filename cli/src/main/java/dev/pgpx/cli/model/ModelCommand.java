package dev.pgpx.cli.model;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandGroup;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pgpx model}: all that is done with the sources of models. */
@Command(
        description = "Writes records.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx model create Book title:text author:Author",
            "  pgpx model create --from book --url postgresql://localhost/shop"
        })
final class ModelCommand implements CommandGroup {
    private final Map<String, Callable<Integer>> commands;

    ModelCommand(CommandContext context) {
        commands = Map.of("create", new ModelCreateCommand(context));
    }

    @Override
    public Map<String, Callable<Integer>> commands() {
        return commands;
    }
}
