package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.UnsupportedFeatureException;
import dev.pgpx.query.ServerFeature;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.types.error.PgpxException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one way through: every statement is run here, and here listeners are told of it. */
final class Statements {
    private final List<StatementListener> listeners;

    Statements(List<StatementListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    List<StatementListener> listeners() {
        return listeners;
    }

    /** Runs a statement and has its result read. */
    void run(EngineSession session, Statement statement, Consumer<EngineResult> reading) {
        try (ObservedResult result = open(session, statement, EngineSession.ALL_ROWS)) {
            try {
                reading.accept(result);
            } catch (PgpxException failure) {
                result.failed(failure);
                throw failure;
            }
        }
    }

    /** Runs a statement; listeners are told when its result is closed. */
    ObservedResult open(EngineSession session, Statement statement, int fetchSize) {
        requireFeatures(session, statement);
        long start = System.nanoTime();
        try {
            EngineResult result = session.execute(statement, fetchSize);
            return new ObservedResult(result, (rows, failure) -> tell(statement, start, rows, failure));
        } catch (PgpxException failure) {
            tell(statement, start, 0, failure);
            throw failure;
        }
    }

    long copyIn(EngineSession session, Statement copy, CopySource source) {
        long start = System.nanoTime();
        try {
            long rows = session.copyIn(copy, source);
            tell(copy, start, rows, null);
            return rows;
        } catch (PgpxException failure) {
            tell(copy, start, 0, failure);
            throw failure;
        }
    }

    /** What the server lacks is refused here, by name, before the statement is sent. */
    private static void requireFeatures(EngineSession session, Statement statement) {
        if (!statement.features().isEmpty()) {
            ServerVersion server = session.serverVersion();
            for (ServerFeature feature : statement.features()) {
                if (!server.has(feature)) {
                    throw UnsupportedFeatureException.of(statement, server);
                }
            }
        }
    }

    private void tell(Statement statement, long start, long rows, @Nullable PgpxException failure) {
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
