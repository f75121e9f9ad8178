package dev.pgpx.database;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Who is told of what a view of a database does. Immutable.
 *
 * @param statements told of statements
 * @param transactions told of transactions
 * @param hooks asked about records
 */
record Listeners(List<StatementListener> statements, List<TransactionListener> transactions, List<AttachedHook> hooks) {
    static final Listeners NONE = new Listeners(List.of(), List.of(), List.of());

    /** The hooks that modules on the class path or module path bring. */
    static Listeners ofServices() {
        Listeners found = NONE;
        for (GlobalHook hook : ServiceLoader.load(GlobalHook.class)) {
            found = found.and(AttachedHook.of(hook));
        }
        return found;
    }

    Listeners and(StatementListener listener) {
        return new Listeners(with(statements, listener), transactions, hooks);
    }

    Listeners and(TransactionListener listener) {
        return new Listeners(statements, with(transactions, listener), hooks);
    }

    Listeners and(AttachedHook hook) {
        return new Listeners(statements, transactions, with(hooks, hook));
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
