package dev.pgpx.schema.plan;

import dev.pgpx.query.Statement;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that run together: in one transaction, or one that refuses transactions by itself.
 *
 * @param statements the statements, in order
 * @param transactional whether they run in a transaction
 */
public record PlanGroup(List<Statement> statements, boolean transactional) {
    /** Takes a copy. */
    public PlanGroup {
        statements = List.copyOf(statements);
    }

    /** As few transactions as can be. */
    static List<PlanGroup> of(List<PlanStep> steps) {
        List<PlanGroup> groups = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        Execution last = Execution.TRANSACTION;
        for (PlanStep step : steps) {
            for (Action action : step.actions()) {
                Statement statement = Statement.of(action.sql(), step.toString());
                boolean alone = action.execution() == Execution.ALONE;
                boolean uncommitted = last == Execution.COMMIT_BEFORE_USE && action.execution() != last;
                if ((alone || uncommitted) && !open.isEmpty()) {
                    groups.add(new PlanGroup(open, /* transactional= */ true));
                    open = new ArrayList<>();
                }
                if (alone) {
                    groups.add(new PlanGroup(List.of(statement), /* transactional= */ false));
                } else {
                    open.add(statement);
                }
                last = action.execution();
            }
        }
        if (!open.isEmpty()) {
            groups.add(new PlanGroup(open, /* transactional= */ true));
        }
        return List.copyOf(groups);
    }
}
