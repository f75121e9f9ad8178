package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate validate}: says whatever is wrong. */
@Command(
        description = "Looks for whatever is wrong: with the files, and between them and the history of a database.",
        sortOptions = false,
        footer = {
            "",
            "What is pending is no fault. The exit code is 1 when something is wrong.",
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
            options.offline(context, problems, "migrate validate", migrations -> print(migrations.check()));
            return ExitCode.DONE;
        }
        try (OpenedMigrations opened = options.open(context, problems, "migrate validate")) {
            print(opened.migrations().validate(opened.database()));
        }
        return ExitCode.DONE;
    }

    private void print(List<Problem> found) {
        if (!found.isEmpty()) {
            throw MigrationException.all(found);
        }
        context.out().print("nothing is wrong\n");
    }
}
