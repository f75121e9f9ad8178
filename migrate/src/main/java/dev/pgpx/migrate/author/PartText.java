package dev.pgpx.migrate.author;

import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.PlanStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One direction of a migration as text: each step with its statements, below a comment that says what it locks, what it does to rows,
 * what it can lose.
 */
final class PartText {
    private final Diff diff;
    private final Cautions cautions;
    private final boolean inTransaction;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> losses = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    private PartText(Diff diff, boolean inTransaction) {
        this.diff = diff;
        this.cautions = new Cautions(diff);
        this.inTransaction = inTransaction;
    }

    /** The text of statements that make something of the schema before a diff. */
    static PartText of(Diff diff, List<PlannedStatement> statements, boolean inTransaction) {
        PartText part = new PartText(diff, inTransaction);
        part.add(statements);
        return part;
    }

    /** The text, ended by a line end. */
    String text() {
        return text.toString();
    }

    /** What data is lost, a text for each step that loses some. */
    List<String> losses() {
        return List.copyOf(losses);
    }

    /** What rows can make fail, a text for each step. */
    List<String> cautions() {
        return List.copyOf(warnings);
    }

    private void add(List<PlannedStatement> statements) {
        if (!inTransaction) {
            text.append("-- transaction: off\n");
        }
        if (statements.stream().anyMatch(PartText::makesRoutine)) {
            text.append("\nset check_function_bodies = off;\n");
        }
        PlanStep last = null;
        for (PlannedStatement statement : statements) {
            if (!statement.step().equals(last)) {
                last = statement.step();
                text.append('\n');
                remarks(last);
            }
            text.append(statement.action().sql()).append(";\n");
        }
    }

    /** Bodies of functions may use what is created later. */
    private static boolean makesRoutine(PlannedStatement statement) {
        FactKind kind = statement.step().key().kind();
        return statement.step().verb() != PlanStep.Verb.DROP
                && (kind == FactKind.FUNCTION || kind == FactKind.PROCEDURE);
    }

    private void remarks(PlanStep step) {
        remark(step.toString());
        String locks = step.locks().stream()
                .filter(lock ->
                        diff.renamed().get(TableFact.keyOf(lock.relation())).isPresent())
                .map(Lock::toString)
                .collect(Collectors.joining(", "));
        if (!locks.isEmpty()) {
            String rows = step.work() == Work.CATALOG
                    ? ""
                    : step.work() == Work.SCAN ? ", reads all rows" : ", writes all rows anew";
            remark("  locks " + locks + rows);
        }
        step.loss().ifPresent(loss -> {
            remark("  LOSES DATA, " + loss);
            losses.add(oneLine(step + ", " + loss));
        });
        cautions.of(step).ifPresent(caution -> {
            remark("  " + caution);
            warnings.add(oneLine(step + " " + caution));
        });
    }

    private void remark(String line) {
        text.append("-- ").append(oneLine(line)).append('\n');
    }

    /** Names may have line ends in them, which would end a comment. */
    static String oneLine(String text) {
        return text.replaceAll("\\R|\\p{Cntrl}", " ");
    }
}
