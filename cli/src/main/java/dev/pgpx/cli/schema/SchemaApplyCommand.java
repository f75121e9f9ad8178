package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.Database;
import dev.pgpx.schema.plan.Plan;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx schema apply}: brings a database to a schema. */
@Command(
        description = "Brings a database to a schema: shows the plan, asks, and runs it.",
        sortOptions = false,
        footer = {
            "",
            "Models bring what they can say; all else in the database stays as it is. What shares a",
            "transaction is done as a whole or not at all.",
            "",
            "Example:",
            "  pgpx schema apply models:target/classes --url postgresql://localhost/shop"
        })
final class SchemaApplyCommand implements Callable<Integer> {
    /** An index of a large table takes its time; who wants less interrupts. */
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(7);

    private final CommandContext context;

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "What the database shall have: a source, see pgpx help schema.")
    private String source = "";

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--allow-data-loss", description = "Run steps that lose data, too.")
    private boolean dataLoss;

    @Mixin
    private final ComparisonOptions options = new ComparisonOptions();

    SchemaApplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource wanted = SchemaSource.typed("SOURCE", source, context, problems);
        SchemaSource target = SchemaSource.server(server, context, problems);
        problems.refuse("schema apply");
        Plan plan = plan(target, wanted);
        PlanText.print(plan, context.out());
        if (!plan.isEmpty()) {
            if (!dataLoss) {
                DataLoss.refuse(plan);
            }
            apply(plan, target);
        }
        return ExitCode.DONE;
    }

    private Plan plan(SchemaSource target, SchemaSource wanted) {
        try (ScratchServer scratch = new ScratchServer()) {
            Comparison comparison = Comparison.of(target, wanted, options, scratch);
            Untold.print(comparison.before(), context.err());
            Untold.print(comparison.after(), context.err());
            return comparison.plan(options);
        }
    }

    private void apply(Plan plan, SchemaSource target) {
        try (Database database = target.database()) {
            if (!context.options().confirmed()) {
                new Confirmation(context).require("Apply this to " + database.target() + "?");
            }
            plan.allowingDataLoss().apply(database.withDeadline(AS_LONG_AS_IT_TAKES));
            context.out().print("\ndone\n");
        }
    }
}
