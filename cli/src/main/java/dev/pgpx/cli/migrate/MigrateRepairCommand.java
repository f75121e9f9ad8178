package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate repair}: mends the history, never the database. */
@Command(
        description = "Takes the migrations as they are now for those that were applied: shows which, and asks.",
        sortOptions = false,
        footer = {
            "",
            "Only the history changes. Of files that were edited the new checksums count from now on,",
            "those that are gone are forgotten.",
            "",
            "Examples:",
            "  pgpx migrate repair --url postgresql://localhost/shop",
            "  pgpx migrate repair --done 20261121093000"
        })
final class MigrateRepairCommand implements Callable<Integer> {
    private static final Set<Standing> REPAIRED = Set.of(Standing.EDITED, Standing.MISSING);

    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(
            names = "--done",
            paramLabel = "VERSION",
            description = "Take this one, which is done in part, for applied.")
    private @Nullable String done;

    @Option(
            names = "--not-done",
            paramLabel = "VERSION",
            description = "Take this one, which is done in part, for not applied: all of it is run again.")
    private @Nullable String notDone;

    @Option(
            names = "--step-done",
            paramLabel = "VERSION",
            description =
                    "Take the step of this one in which a run was cut off for done. The next run does the " + "rest.")
    private @Nullable String stepDone;

    @Option(
            names = "--step-not-done",
            paramLabel = "VERSION",
            description = "Take that step for not done, so that it is run again.")
    private @Nullable String stepNotDone;

    MigrateRepairCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        Optional<Version> applied = MigrationOptions.version("--done", done, problems);
        Optional<Version> again = MigrationOptions.version("--not-done", notDone, problems);
        Optional<Version> step = MigrationOptions.version("--step-done", stepDone, problems);
        Optional<Version> stepAgain = MigrationOptions.version("--step-not-done", stepNotDone, problems);
        try (OpenedMigrations opened = options.open(context, problems, "migrate repair")) {
            applied.ifPresent(version -> settle(opened, version, true));
            again.ifPresent(version -> settle(opened, version, false));
            step.ifPresent(version -> settleStep(opened, version, true));
            stepAgain.ifPresent(version -> settleStep(opened, version, false));
            boolean settled =
                    applied.or(() -> again).or(() -> step).or(() -> stepAgain).isPresent();
            if (!settled) {
                repair(opened);
            }
        }
        return ExitCode.DONE;
    }

    private void settle(OpenedMigrations opened, Version version, boolean applied) {
        opened.migrations().settle(opened.database(), version, applied);
        context.out().print(version + " is taken for " + (applied ? "" : "not ") + "applied\n");
    }

    private void settleStep(OpenedMigrations opened, Version version, boolean stepIsDone) {
        opened.migrations().settleStep(opened.database(), version, stepIsDone);
        context.out().print("the step of " + version + " is taken for " + (stepIsDone ? "" : "not ") + "done\n");
    }

    private void repair(OpenedMigrations opened) {
        List<MigrationStatus> wrong = opened.migrations().status(opened.database()).stream()
                .filter(status -> REPAIRED.contains(status.standing()))
                .toList();
        if (wrong.isEmpty()) {
            context.out().print("nothing to repair\n");
            return;
        }
        wrong.forEach(status -> context.out().print(line(status)));
        if (!context.options().confirmed()) {
            new Confirmation(context)
                    .require("Change the history of " + opened.database().target() + " so?");
        }
        int repaired = opened.migrations().repair(opened.database()).size();
        context.out().print(Counts.of(repaired, "migration") + " repaired in the history of " + opened.target() + "\n");
    }

    private static String line(MigrationStatus status) {
        String what = status.standing() == Standing.EDITED ? "take the new checksum of " : "forget ";
        return VisibleText.oneLine(what + status.key() + " " + status.description() + " (" + status.place() + ")")
                + "\n";
    }
}
