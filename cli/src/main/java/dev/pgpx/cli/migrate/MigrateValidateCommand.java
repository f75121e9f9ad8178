package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.run.Gap;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate validate}: says whatever is wrong. */
@Command(
        description = "Looks for whatever is wrong: with the files, and between them and the history of a database.",
        sortOptions = false,
        footer = {
            "",
            "What is pending is no fault. The exit code is 1 when something is wrong. Where versions are counted",
            "(1, 2, 4), one that is not there is told as a warning; migrate.gaps in pgpx.yaml says error or off.",
            "",
            "Examples:",
            "  pgpx migrate validate --url postgresql://localhost/shop",
            "  pgpx migrate validate --offline"
        })
final class MigrateValidateCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--offline", description = "Look at the files only.")
    private boolean offline;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    MigrateValidateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        if (offline) {
            options.offline(
                    context, problems, "migrate validate", migrations -> print(migrations.check(), migrations::gaps));
            return ExitCode.DONE;
        }
        try (OpenedMigrations opened = options.open(context, problems, "migrate validate")) {
            print(opened.migrations().validate(opened.database()), () -> opened.migrations()
                    .gaps(opened.database()));
        }
        return ExitCode.DONE;
    }

    private void print(List<Problem> found, Supplier<List<Gap>> gaps) {
        if (!found.isEmpty()) {
            throw MigrationException.all(found);
        }
        gaps.get().forEach(gap -> context.notices().warn(gap.problem().text()));
        context.out().print("nothing is wrong\n");
    }
}
