package dev.pgpx.database;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is told of what a view of a database does. Immutable.
 *
 * @param statements told of statements
 * @param transactions told of transactions
 */
record Listeners(List<StatementListener> statements, List<TransactionListener> transactions) {
    static final Listeners NONE = new Listeners(List.of(), List.of());

    Listeners and(StatementListener listener) {
        return new Listeners(with(statements, listener), transactions);
    }

    Listeners and(TransactionListener listener) {
        return new Listeners(statements, with(transactions, listener));
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
