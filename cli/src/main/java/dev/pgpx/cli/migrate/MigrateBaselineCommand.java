package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.run.Standing;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pgpx migrate baseline}: takes over a database that is there. */
@Command(
        description = "Begins the history of a database that has all that a version and those before it do.",
        sortOptions = false,
        footer = {"", "Example:", "  pgpx migrate baseline 20261121093000 --url postgresql://localhost/shop"})
final class MigrateBaselineCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "VERSION", description = "The last version that is there.")
    private String version = "";

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    MigrateBaselineCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        Optional<Version> last = MigrationOptions.version("VERSION", version, problems);
        try (OpenedMigrations opened = options.open(context, problems, "migrate baseline")) {
            opened.migrations().baseline(opened.database(), last.orElseThrow());
            long there = opened.migrations().status(opened.database()).stream()
                    .filter(status -> status.standing() == Standing.BASELINE)
                    .count();
            context.out()
                    .print("the history of " + opened.target() + " begins with " + last.orElseThrow() + ": "
                            + Counts.of(there, "migration") + " will not be run there\n");
        }
        return ExitCode.DONE;
    }
}
