package dev.pgpx.database;

import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.query.Statement;
import java.util.Map;

/**
 * A transaction within a transaction: a savepoint.
 *
 * @param parts of the database that runs it
 * @param bound the session that is in a transaction
 */
record NestedTransaction(DatabaseParts parts, BoundSession bound) {
    <R, X extends Exception> R run(TransactionFunction<R, X> function) throws X {
        Map<String, String> settings = parts.view().settings();
        if (!bound.has(settings)) {
            throw TransactionException.otherSettings(settings.keySet());
        }
        TransactionHooks outer = bound.hooks();
        TransactionHooks hooks = new TransactionHooks();
        TransactionLocks held = new TransactionLocks(parts, bound, "transaction");
        Transaction transaction = new Transaction(bound.deeper(), 1, hooks, held);
        try {
            bound.hooksGoTo(hooks);
            execute("savepoint " + transaction.savepoint());
            R result;
            try {
                result = function.run(transaction);
                if (!transaction.isRollbackOnly()) {
                    execute("release savepoint " + transaction.savepoint());
                }
            } catch (Throwable failure) {
                rollbackAfter(transaction, failure);
                hooks.run(Outcome.ROLLED_BACK, failure);
                throw failure;
            }
            if (transaction.isRollbackOnly()) {
                rollbackOnly(transaction);
                hooks.run(Outcome.ROLLED_BACK, null);
            } else {
                outer.addAll(hooks);
            }
            return result;
        } finally {
            held.end();
            bound.hooksGoTo(outer);
            bound.shallower();
        }
    }

    private void rollbackOnly(Transaction transaction) {
        try {
            rollbackTo(transaction);
        } catch (RuntimeException e) {
            bound.spoil(e);
            throw e;
        }
    }

    private void rollbackAfter(Transaction transaction, Throwable failure) {
        try {
            rollbackTo(transaction);
        } catch (RuntimeException e) {
            bound.spoil(e);
            failure.addSuppressed(e);
        }
    }

    private void rollbackTo(Transaction transaction) {
        execute("rollback to savepoint " + transaction.savepoint());
        execute("release savepoint " + transaction.savepoint());
    }

    private void execute(String sql) {
        bound.session()
                .execute(Statement.of(sql, "transaction"), EngineSession.ALL_ROWS, parts.deadline(bound))
                .close();
    }
}
