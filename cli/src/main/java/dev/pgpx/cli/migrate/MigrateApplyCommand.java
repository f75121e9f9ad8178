package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pgpx migrate apply}: runs what is pending. */
@Command(
        description = "Applies the migrations that are pending, and goes on where an earlier run was cut off.",
        sortOptions = false,
        footer = {
            "",
            "Each migration is one transaction with its row in the history; one with a statement that",
            "can be in none runs step by step. One runner works at a time, others wait.",
            "",
            "Examples:",
            "  pgpx migrate apply --url postgresql://localhost/shop",
            "  pgpx migrate apply --to 20261121093000 --dry-run"
        })
final class MigrateApplyCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final ApplyOptions options = new ApplyOptions();

    MigrateApplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return options.apply(context);
    }
}
