package dev.pgpx.cli.migrate;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.schema.DataLoss;
import dev.pgpx.cli.schema.PlanText;
import dev.pgpx.migrate.author.Drift;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.types.Codecs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx migrate diff}: what somebody changed by hand. */
@Command(
        description = "Says how a database differs from what its applied migrations give, and how it gets that again.",
        sortOptions = false,
        footer = {
            "",
            "They are run on a PostgreSQL 18 of the command's own. The exit code is 1 when something differs.",
            "",
            "Example:",
            "  pgpx migrate diff --url postgresql://localhost/shop"
        })
final class MigrateDiffCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Option(names = "--sql", description = "Print only the statements that undo the differences, to be run by psql.")
    private boolean sql;

    @Option(
            names = "--take",
            description = "Say how the database came to what it is, for a migration, instead of how it gets back.")
    private boolean take;

    @Option(names = "--allow-data-loss", description = "Print statements that lose data for --sql, too.")
    private boolean dataLoss;

    MigrateDiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenedMigrations opened = options.open(context, new UsageProblems(), "migrate diff");
                ScratchServer scratch = new ScratchServer()) {
            scratch.addRoles(opened.database()
                    .list(sql("select rolname::text from pg_roles where rolname !~ '^pg_'")
                            .map(row -> row.require(0, Codecs.TEXT))));
            Drift drift = opened.migrations().drift(opened.database(), scratch::emptyDatabase);
            if (drift.isEmpty()) {
                context.out().print("no drift: " + opened.target() + " is what its migrations give\n");
                return ExitCode.DONE;
            }
            print(drift);
            throw CommandException.drift(
                    opened.target(), Counts.of(drift.diff().changes().size(), "difference"));
        }
    }

    private void print(Drift drift) {
        Plan plan = take ? drift.wayThere() : drift.wayBack();
        if (sql) {
            if (!dataLoss) {
                DataLoss.refuse(plan);
            }
            OutputOption.print(plan.sql(), context.out());
            return;
        }
        context.out().print(VisibleText.lines(drift.toString()) + "\n\n");
        context.out().print(take ? "how it came to that:\n" : "how it gets what the migrations give:\n");
        PlanText.print(plan, context.out());
    }
}
