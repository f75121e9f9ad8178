package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.run.Choice;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.PlannedMigration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate rollback}: undoes migrations. */
@Command(
        description =
                "Undoes the migration that was applied last, or several: shows them, asks, and runs their ways down.",
        sortOptions = false,
        footer = {"", "Example:", "  pgpx migrate rollback --to 20261121093000 --url postgresql://localhost/shop"})
final class MigrateRollbackCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(names = "--steps", paramLabel = "N", description = "How many; 1 unless given.")
    private @Nullable Integer steps;

    @Option(names = "--to", paramLabel = "VERSION", description = "All that are newer than this version, which stays.")
    private @Nullable String to;

    @Mixin
    private final RunnerOptions runner = new RunnerOptions();

    MigrateRollbackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        int most = steps == null ? 1 : steps;
        problems.require(steps == null || to == null, "--steps and --to exclude each other: leave one of the two out");
        problems.require(most > 0, "--steps is " + most + ": expected 1 or more");
        Optional<Version> stays = MigrationOptions.version("--to", to, problems);
        try (OpenedMigrations opened = options.open(context, problems, runner, "migrate rollback")) {
            Choice choice = stays.map(Choice::rollbackTo).orElseGet(() -> Choice.rollback(most));
            List<PlannedMigration> planned = opened.migrations().plan(opened.database(), choice);
            if (planned.isEmpty()) {
                context.out().print("nothing to undo\n");
                return ExitCode.DONE;
            }
            if (!context.options().confirmed()) {
                PlannedText.keys("to be undone:", planned, context.out());
                new Confirmation(context)
                        .require("Undo " + (planned.size() == 1 ? "this" : "these") + " on "
                                + opened.database().target() + "?");
            }
            Migrations migrations = opened.migrations().withListener(new RunReport(context, /* quiet= */ false));
            List<DoneMigration> done = stays.isPresent()
                    ? migrations.rollback(opened.database(), stays.get())
                    : migrations.rollback(opened.database(), most);
            context.out().print(Counts.of(done.size(), "migration") + " undone on " + opened.target() + "\n");
        }
        return ExitCode.DONE;
    }
}
