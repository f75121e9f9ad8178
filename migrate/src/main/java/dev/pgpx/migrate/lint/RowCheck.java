package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.RowOperation;

/** Rows that are written all at once. */
final class RowCheck implements Check {
    @Override
    public void check(Step step) {
        if (step.operation() instanceof RowOperation rows) {
            check(step, rows);
        }
    }

    private static void check(Step step, RowOperation operation) {
        if (operation instanceof RowOperation.With with) {
            with.parts().forEach(part -> check(step, part));
        } else if (operation instanceof RowOperation.Update update && update.all() && !step.isNew(update.table())) {
            step.report(Rule.UPDATE_ALL_ROWS, update.table());
        } else if (operation instanceof RowOperation.Delete delete && delete.all() && !step.isNew(delete.table())) {
            step.report(Rule.DELETE_ALL_ROWS, delete.table());
        }
    }
}
