package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.run.Choice;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.PlannedMigration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is applied and how: mixed in by both commands that do it. */
final class ApplyOptions {
    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "Up to this version, it included; no repeatable ones.")
    private @Nullable String to;

    @Option(
            names = "--dry-run",
            description = "Try it in one transaction that is rolled back. What it locks is locked until the end, "
                    + "and what runs step by step is not tried.")
    private boolean dryRun;

    @Mixin
    private final OrderOption order = new OrderOption();

    @Mixin
    private final RunnerOptions runner = new RunnerOptions();

    /** Applies what is pending. */
    int apply(CommandContext context) {
        UsageProblems problems = new UsageProblems();
        Optional<Version> last = MigrationOptions.version("--to", to, problems);
        order.check(problems);
        try (OpenedMigrations opened = options.open(context, problems, runner, "migrate apply")) {
            Migrations told = opened.migrations().withListener(new RunReport(context, dryRun));
            Migrations migrations = order.with(told);
            if (dryRun) {
                tryOut(opened.with(migrations), last, context);
            } else {
                List<DoneMigration> done = last.isPresent()
                        ? migrations.apply(opened.database(), last.get())
                        : migrations.apply(opened.database());
                context.out().print(end(done.size(), opened));
            }
        }
        return ExitCode.DONE;
    }

    private static String end(int done, OpenedMigrations opened) {
        return done == 0
                ? "nothing to do: no migration is pending\n"
                : Counts.of(done, "migration") + " applied to " + opened.target() + "\n";
    }

    private static void tryOut(OpenedMigrations opened, Optional<Version> last, CommandContext context) {
        List<PlannedMigration> pending = opened.migrations().plan(opened.database(), Choice.apply(last));
        List<DoneMigration> done = last.isPresent()
                ? opened.migrations().tryOut(opened.database(), last.get())
                : opened.migrations().tryOut(opened.database());
        for (DoneMigration one : done) {
            context.out().print(RunReport.line("tried", one.key(), one.description(), one.took()));
        }
        pending.stream().skip(done.size()).findFirst().ifPresent(first -> context.out()
                .print("not tried from " + VisibleText.oneLine(first.key()) + " on, which runs step by step\n"));
        context.out()
                .print(Counts.of(done.size(), "migration") + " tried on " + opened.target()
                        + "; nothing of it stays\n");
    }
}
