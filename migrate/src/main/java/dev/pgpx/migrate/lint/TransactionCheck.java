package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.schema.action.Execution;
import java.util.Locale;

/** Transactions that are not the runner's, and statements that want none. */
final class TransactionCheck implements Check {
    private static final int SHOWN = 40;

    @Override
    public void check(Step step) {
        String sql = step.shape().source().sql().replaceAll("\\s+", " ");
        String shown = sql.length() > SHOWN ? sql.substring(0, SHOWN) + "…" : sql;
        if (step.shape().isTransactionControl()) {
            step.report(Rule.TRANSACTION_CONTROL, shown.toLowerCase(Locale.ROOT));
        }
        boolean alone = step.shape().execution(step.server()) == Execution.ALONE;
        if (alone && step.transaction().isBegun() && !(step.operation() instanceof SessionOperation.Transaction)) {
            step.report(Rule.CANNOT_RUN_IN_TRANSACTION, shown);
        }
    }
}
