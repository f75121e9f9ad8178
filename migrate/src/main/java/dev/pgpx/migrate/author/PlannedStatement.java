package dev.pgpx.migrate.author;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.plan.PlanStep;

/**
 * A statement of a plan.
 *
 * @param step the step that it belongs to
 * @param action the statement with what it costs
 */
record PlannedStatement(PlanStep step, Action action) {}
