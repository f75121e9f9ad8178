package dev.pgpx.migrate.author;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.plan.PlanStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements of a plan that one file takes.
 *
 * @param statements the statements, in order, at least one
 * @param transactional whether they can be run in one transaction
 */
record Portion(List<PlannedStatement> statements, boolean transactional) {
    Portion {
        statements = List.copyOf(statements);
    }

    /** As few files as can be, each a transaction or none. */
    static List<Portion> of(List<PlanStep> steps) {
        List<Portion> portions = new ArrayList<>();
        List<PlannedStatement> open = new ArrayList<>();
        for (PlanStep step : steps) {
            for (var action : step.actions()) {
                PlannedStatement next = new PlannedStatement(step, action);
                if (!open.isEmpty() && isApart(open.get(open.size() - 1), next)) {
                    portions.add(closed(open));
                    open = new ArrayList<>();
                }
                open.add(next);
            }
        }
        if (!open.isEmpty()) {
            portions.add(closed(open));
        }
        return List.copyOf(portions);
    }

    /** What a step does besides what refuses transactions needs none either. */
    private static boolean isApart(PlannedStatement last, PlannedStatement next) {
        boolean wasAlone = isAlone(last.step());
        Execution was = last.action().execution();
        boolean uncommitted =
                was == Execution.COMMIT_BEFORE_USE && next.action().execution() != Execution.COMMIT_BEFORE_USE;
        return wasAlone != isAlone(next.step()) || (uncommitted && !wasAlone);
    }

    private static boolean isAlone(PlanStep step) {
        return !step.transactional();
    }

    private static Portion closed(List<PlannedStatement> statements) {
        return new Portion(
                statements, statements.stream().map(PlannedStatement::step).noneMatch(Portion::isAlone));
    }

    /** Its steps, each once. */
    List<PlanStep> steps() {
        return statements.stream().map(PlannedStatement::step).distinct().toList();
    }
}
