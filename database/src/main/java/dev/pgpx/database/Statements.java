package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.query.Statement;
import dev.pgpx.types.error.PgpxException;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;

/** The one way through: every statement is run here, and here listeners are told of it. */
final class Statements {
    private final List<StatementListener> listeners;

    Statements(List<StatementListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    List<StatementListener> listeners() {
        return listeners;
    }

    /** Runs a statement; {@code reading} reads its result and answers the number of rows. */
    void run(EngineSession session, Statement statement, int fetchSize, ToLongFunction<EngineResult> reading) {
        long start = System.nanoTime();
        long rows;
        try (EngineResult result = session.execute(statement, fetchSize)) {
            rows = reading.applyAsLong(result);
        } catch (PgpxException failure) {
            tell(statement, start, 0, failure);
            throw failure;
        }
        tell(statement, start, rows, null);
    }

    long copyIn(EngineSession session, Statement copy, CopySource source) {
        long start = System.nanoTime();
        long rows;
        try {
            rows = session.copyIn(copy, source);
        } catch (PgpxException failure) {
            tell(copy, start, 0, failure);
            throw failure;
        }
        tell(copy, start, rows, null);
        return rows;
    }

    private void tell(
            Statement statement, long start, long rows, @org.jspecify.annotations.Nullable PgpxException failure) {
        if (listeners.isEmpty()) {
            return;
        }
        StatementEvent event =
                new StatementEvent(statement, Duration.ofNanos(System.nanoTime() - start), rows, failure);
        for (StatementListener listener : listeners) {
            listener.ended(event);
        }
    }
}
