package dev.pgpx.database;

import dev.pgpx.database.engine.PoolListener;

/**
 * Is told of everything: statements, transactions, the pool. Called in the thread that does it, so it must be quick.
 * Thread-safe.
 *
 * @see Database#withObserver
 */
public interface Observer extends StatementListener, TransactionListener, PoolListener {
    @Override
    default void ended(StatementEvent event) {}
}
