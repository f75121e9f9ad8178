package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.run.Choice;
import dev.pgpx.migrate.run.PlannedMigration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pgpx migrate redo}: for those who are writing a migration. */
@Command(
        description = "Undoes the migration that was applied last, and applies it again: asks before that.",
        sortOptions = false)
final class MigrateRedoCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Mixin
    private final RunnerOptions runner = new RunnerOptions();

    MigrateRedoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenedMigrations opened = options.open(context, new UsageProblems(), runner, "migrate redo")) {
            List<PlannedMigration> planned = opened.migrations().plan(opened.database(), Choice.redo());
            if (planned.isEmpty()) {
                context.out().print("nothing to undo\n");
                return ExitCode.DONE;
            }
            if (!context.options().confirmed()) {
                PlannedText.keys("to be undone and applied again:", planned.subList(0, 1), context.out());
                new Confirmation(context)
                        .require("Do so on " + opened.database().target() + "?");
            }
            opened.migrations()
                    .withListener(new RunReport(context, /* quiet= */ false))
                    .redo(opened.database());
        }
        return ExitCode.DONE;
    }
}
