package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.TextOrJson;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.lint.Forecast;
import dev.pgpx.migrate.lint.LintCatalog;
import dev.pgpx.migrate.run.Choice;
import dev.pgpx.migrate.run.PlannedMigration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate plan}: what would be run. */
@Command(
        description =
                "Says what apply would do: each statement, what it locks, how large that is, and how long it takes. Nothing is run.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx migrate plan --url postgresql://localhost/shop",
            "  pgpx migrate plan --format json --to 20261121093000"
        })
final class MigratePlanCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "Up to this version, it included; no repeatable ones.")
    private @Nullable String to;

    @Mixin
    private final OrderOption order = new OrderOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless given.")
    private TextOrJson format = TextOrJson.TEXT;

    MigratePlanCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        Optional<Version> last = MigrationOptions.version("--to", to, problems);
        order.check(problems);
        try (OpenedMigrations opened = options.open(context, problems, "migrate plan")) {
            var migrations = order.with(opened.migrations());
            List<PlannedMigration> planned = migrations.plan(opened.database(), Choice.apply(last));
            Forecast forecast = new Forecast(LintCatalog.read(opened.database()), opened.serverVersion());
            if (format == TextOrJson.JSON) {
                OutputOption.print(PlannedJson.text(planned, forecast), context.out());
            } else {
                print(planned, forecast, opened);
            }
        }
        return ExitCode.DONE;
    }

    private void print(List<PlannedMigration> planned, Forecast forecast, OpenedMigrations opened) {
        if (planned.isEmpty()) {
            context.out().print("nothing to do: no migration is pending\n");
            return;
        }
        context.out().print(Counts.of(planned.size(), "migration") + " for " + opened.target() + "\n");
        PlannedText.print(planned, forecast, context.out());
    }
}
