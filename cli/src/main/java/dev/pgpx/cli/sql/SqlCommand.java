package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.FormatOption;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.database.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx sql}: runs what is typed, and scripts. */
@Command(
        description = "Runs SQL statements and scripts, and prints their results.",
        sortOptions = false,
        footer = {
            "",
            "Statements run in their order, in one session, each by itself; the first that fails ends the",
            "command. Values of -p are sent beside the text, where it says :name, and the server finds out",
            "their types; a type that it cannot know needs a cast: :name::date.",
            "",
            "Examples:",
            "  pgpx sql --embedded -c \"select version()\"",
            "  pgpx sql --url postgresql://app:secret@localhost/shop -c \"select * from book\"",
            "  pgpx sql -f report.sql -p year=2026 --format csv -o report.csv",
            "  pgpx sql --single-transaction -f schema.sql -f data.sql",
            "  PGPX_URL=postgresql://localhost/shop pgpx sql -c \"delete from cart\" -c \"vacuum cart\""
        })
final class SqlCommand implements Callable<Integer> {
    /** Who wants less interrupts. */
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(7);

    private final CommandContext context;

    @ArgGroup(multiplicity = "1..*")
    private List<SqlInput> inputs = new ArrayList<>(); // filled by picocli

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "The value of :NAME in the statements; may be given several times.")
    private List<String> parameters = List.of();

    @Option(
            names = {"-1", "--single-transaction"},
            description = "Run all of it in one transaction: as a whole or not at all.")
    private boolean singleTransaction;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    SqlCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        NamedValues values = NamedValues.parse(parameters, problems);
        List<SqlStep> steps =
                inputs.stream().flatMap(input -> input.steps(context).stream()).toList();
        values.check(steps, problems);
        for (SqlStep step : steps) {
            problems.require(
                    !singleTransaction || !step.controlsTransaction(),
                    step.label()
                            + ": it begins or ends a transaction, which --single-transaction does: leave one of them out");
        }
        problems.refuse("sql");
        try (OpenedDatabase opened = connection.open(context)) {
            Database database = opened.database().withDeadline(AS_LONG_AS_IT_TAKES);
            output.stream(context.out(), out -> {
                StepRun run = new StepRun(database, format.format(), out, context);
                if (singleTransaction) {
                    database.inTransaction(tx -> steps.forEach(step -> run.run(step, values)));
                } else {
                    inOneSession(database, () -> steps.forEach(step -> run.run(step, values)));
                }
            });
        }
        return ExitCode.DONE;
    }

    private static void inOneSession(Database database, Runnable work) {
        database.withSession(() -> {
            work.run();
            return ExitCode.DONE;
        });
    }
}
