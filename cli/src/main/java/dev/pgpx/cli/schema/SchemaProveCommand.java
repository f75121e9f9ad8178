package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pgpx schema prove}: tries a plan where it can do no harm. */
@Command(
        description = "Tries how one schema becomes another on an empty copy of the first, and compares.",
        sortOptions = false,
        footer = {
            "",
            "The copy is made on a PostgreSQL 18 of the command's own; rows are not copied.",
            "",
            "Example:",
            "  pgpx schema prove postgresql://localhost/shop models:target/classes"
        })
final class SchemaProveCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourcePair sources = new SourcePair();

    @Mixin
    private final ComparisonOptions options = new ComparisonOptions();

    SchemaProveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource before = sources.before(context, problems);
        SchemaSource after = sources.after(context, problems);
        problems.refuse("schema prove");
        try (ScratchServer scratch = new ScratchServer()) {
            Comparison comparison = Comparison.of(before, after, options, scratch);
            Plan plan = comparison.planOnScratch(options);
            scratch.addRoles(comparison.roles());
            Proof proof = Proof.of(plan, scratch::emptyDatabase);
            if (!proof.holds()) {
                throw CommandException.notProved(String.join("\n", found(proof)));
            }
            int steps = plan.steps().size();
            context.out()
                    .print("proved: " + steps + (steps == 1 ? " step leads" : " steps lead") + " from FROM to TO\n");
        }
        return ExitCode.DONE;
    }

    private static List<String> found(Proof proof) {
        List<String> found = new ArrayList<>();
        proof.failure().ifPresent(failure -> found.add(failure.problem().text()));
        proof.differences().stream()
                .map(Change::toString)
                .map(VisibleText::oneLine)
                .map("differs: "::concat)
                .forEach(found::add);
        return found;
    }
}
