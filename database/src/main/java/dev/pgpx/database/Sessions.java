package dev.pgpx.database;

import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which session a call uses: that of the thread's transaction, else one opened for the call. The transaction of a thread is
 * bound to this object, is never seen by other threads, and is unbound however it ends.
 */
final class Sessions {
    private final Engine engine;

    @SuppressWarnings("ThreadLocalUsage") // a thread may be in transactions of several databases; always removed
    private final ThreadLocal<@Nullable Ambient> ambient = new ThreadLocal<>();

    private volatile boolean closed;

    /** The transaction of a thread, with the depth of the savepoint that it is in. */
    private static final class Ambient {
        final EngineSession session;
        int depth;

        Ambient(EngineSession session) {
            this.session = session;
        }
    }

    Sessions(Engine engine) {
        this.engine = engine;
    }

    String target() {
        return engine.target();
    }

    /** Runs something with a session that is given back afterwards. */
    <R> R with(Function<EngineSession, R> use) {
        Ambient current = ambient.get();
        if (current != null) {
            return use.apply(current.session);
        }
        try (EngineSession session = open()) {
            return use.apply(session);
        }
    }

    /** The session of the thread's transaction, if it is in one. */
    @Nullable
    EngineSession current() {
        Ambient current = ambient.get();
        return current == null ? null : current.session;
    }

    /** A session of its own, which the caller closes. */
    EngineSession open() {
        if (closed) {
            throw ConnectionException.of(ConnectionException.Reason.CLOSED, engine.target(), "", null, null);
        }
        return engine.open();
    }

    <R, X extends Exception> R transaction(TransactionOptions options, TransactionFunction<R, X> function) throws X {
        Ambient current = ambient.get();
        return current == null ? outermost(options, function) : nested(current, function);
    }

    private <R, X extends Exception> R outermost(TransactionOptions options, TransactionFunction<R, X> function)
            throws X {
        try (EngineSession session = open()) {
            session.begin(options);
            ambient.set(new Ambient(session));
            try {
                Transaction transaction = new Transaction(0);
                R result = function.run(transaction);
                if (transaction.isRollbackOnly()) {
                    session.rollback();
                } else {
                    session.commit();
                }
                return result;
            } catch (Throwable failure) {
                rollback(session, failure);
                throw failure;
            } finally {
                ambient.remove();
            }
        }
    }

    /** The failure that led here is the one to tell; one of the rollback is told with it. */
    private static void rollback(EngineSession session, Throwable failure) {
        try {
            session.rollback();
        } catch (RuntimeException e) {
            if (e != failure) {
                failure.addSuppressed(e);
            }
        }
    }

    private static <R, X extends Exception> R nested(Ambient current, TransactionFunction<R, X> function) throws X {
        current.depth++;
        Transaction transaction = new Transaction(current.depth);
        try {
            execute(current.session, "savepoint " + transaction.savepoint());
            try {
                R result = function.run(transaction);
                if (transaction.isRollbackOnly()) {
                    rollbackTo(current.session, transaction);
                } else {
                    execute(current.session, "release savepoint " + transaction.savepoint());
                }
                return result;
            } catch (Throwable failure) {
                rollbackToAfter(current.session, transaction, failure);
                throw failure;
            }
        } finally {
            current.depth--;
        }
    }

    private static void rollbackToAfter(EngineSession session, Transaction transaction, Throwable failure) {
        try {
            rollbackTo(session, transaction);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static void rollbackTo(EngineSession session, Transaction transaction) {
        execute(session, "rollback to savepoint " + transaction.savepoint());
        execute(session, "release savepoint " + transaction.savepoint());
    }

    private static void execute(EngineSession session, String sql) {
        session.execute(Statement.of(sql, "transaction"), EngineSession.ALL_ROWS)
                .close();
    }

    void close() {
        closed = true;
        engine.close();
    }
}
