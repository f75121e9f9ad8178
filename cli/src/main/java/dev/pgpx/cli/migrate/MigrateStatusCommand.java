package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.TextOrJson;
import dev.pgpx.migrate.run.Gap;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate status}: how all migrations stand. */
@Command(
        description = "Lists the migrations and how each stands to the history of a database.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx migrate status --url postgresql://localhost/shop",
            "  pgpx migrate status --pending --format json"
        })
final class MigrateStatusCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(names = "--pending", description = "Only those that are to be applied or where something is wrong.")
    private boolean pending;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless given.")
    private TextOrJson format = TextOrJson.TEXT;

    MigrateStatusCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenedMigrations opened = options.open(context, new UsageProblems(), "migrate status")) {
            List<MigrationStatus> all = opened.migrations().status(opened.database());
            List<Gap> gaps = opened.migrations().gaps(opened.database());
            List<MigrationStatus> shown =
                    pending ? all.stream().filter(MigrateStatusCommand::isOpen).toList() : all;
            if (format == TextOrJson.JSON) {
                OutputOption.print(StatusReport.json(shown, gaps), context.out());
            } else {
                StatusReport.print(shown, all, context.out());
                StatusReport.print(gaps, context.out());
            }
        }
        return ExitCode.DONE;
    }

    private static boolean isOpen(MigrationStatus status) {
        return status.standing() != Standing.APPLIED && status.standing() != Standing.BASELINE;
    }
}
