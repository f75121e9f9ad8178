package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.schema.plan.Plan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx schema diff}: what makes one schema of another. */
@Command(
        description = "Says how one schema becomes another: each step, its statements and what they cost.",
        sortOptions = false,
        footer = {
            "",
            "Models are compared with what they can say; all else stays as the other schema has it.",
            "",
            "Examples:",
            "  pgpx schema diff postgresql://localhost/shop models:target/classes",
            "  pgpx schema diff before.sql after.sql --sql"
        })
final class SchemaDiffCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourcePair sources = new SourcePair();

    @Option(names = "--sql", description = "Print the statements only, to be run by psql.")
    private boolean sql;

    @Option(names = "--json", description = "Print changes and steps as JSON.")
    private boolean json;

    @Option(names = "--reverse", description = "Say how the second becomes the first again.")
    private boolean reverse;

    @Option(names = "--allow-data-loss", description = "Print statements that lose data for --sql, too.")
    private boolean dataLoss;

    @Mixin
    private final ComparisonOptions options = new ComparisonOptions();

    SchemaDiffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource before = sources.before(context, problems);
        SchemaSource after = sources.after(context, problems);
        problems.require(!sql || !json, "--sql and --json exclude each other: leave one of the two out");
        problems.refuse("schema diff");
        try (ScratchServer scratch = new ScratchServer()) {
            Comparison comparison = Comparison.of(before, after, options, scratch);
            Plan plan = comparison.plan(options);
            print(reverse ? plan.reverse() : plan);
            Untold.print(comparison.before(), context.err());
            Untold.print(comparison.after(), context.err());
        }
        return ExitCode.DONE;
    }

    private void print(Plan plan) {
        if (sql) {
            if (!dataLoss) {
                DataLoss.refuse(plan);
            }
            OutputOption.print(plan.sql(), context.out());
        } else if (json) {
            OutputOption.print(plan.json(), context.out());
        } else {
            PlanText.print(plan, context.out());
        }
    }
}
