package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.query.ServerFeature;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.types.error.PgpxException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The one way through: every statement is run here, and here listeners are told of it. */
final class Statements {
    private final List<StatementListener> listeners;
    private final String target;
    private final boolean readsOnly;

    Statements(List<StatementListener> listeners, String target, boolean readsOnly) {
        this.listeners = listeners;
        this.target = target;
        this.readsOnly = readsOnly;
    }

    /** Refuses what is seen to write, by name, where only reading is allowed. */
    void requireAllowed(List<Statement> statements) {
        for (Statement statement : statements) {
            requireAllowed(statement);
        }
    }

    private void requireAllowed(Statement statement) {
        if (readsOnly) {
            SqlEffects effects = SqlEffects.of(statement.sql());
            if (effects.mayWrite() && effects.isCertain()) {
                throw Refusals.writes(statement.label());
            }
        }
    }

    /** Runs a statement and has its result read, as that of index 0. */
    void run(EngineSession session, Statement statement, Deadline deadline, ResultConsumer reading) {
        try (ObservedResult result = open(session, statement, EngineSession.ALL_ROWS, deadline)) {
            read(0, result, reading);
        }
    }

    private static void read(int index, ObservedResult result, ResultConsumer reading) {
        try {
            reading.accept(index, result);
        } catch (PgpxException failure) {
            result.failed(failure);
            throw failure;
        }
    }

    /** Runs a statement; listeners are told when its result is closed. */
    ObservedResult open(EngineSession session, Statement statement, int fetchSize, Deadline deadline) {
        requireAllowed(statement);
        requireFeatures(session, statement);
        StatementStart start = start(statement);
        try {
            EngineResult result = session.execute(statement, fetchSize, deadline);
            return ObservedResult.of(result, start == null ? null : (rows, failure) -> tell(start, rows, failure));
        } catch (RuntimeException failure) {
            tell(start, 0, failure);
            throw failure;
        }
    }

    /**
     * Runs several statements in one round trip.
     *
     * @param results takes the results, by the index of their statements
     */
    void runAll(EngineSession session, List<Statement> statements, Deadline deadline, ResultConsumer results) {
        requireAllowed(statements);
        statements.forEach(statement -> requireFeatures(session, statement));
        List<@Nullable StatementStart> starts = new ArrayList<>(statements.size());
        statements.forEach(statement -> starts.add(start(statement)));
        int[] told = new int[1];
        try {
            session.executeAll(statements, deadline, (index, result) -> {
                ObservedResult observed =
                        ObservedResult.ofBorrowed(result, (rows, failure) -> tell(starts.get(index), rows, failure));
                told[0] = index + 1;
                try (observed) {
                    read(index, observed, results);
                }
            });
        } catch (RuntimeException failure) {
            for (@Nullable StatementStart start : starts.subList(told[0], starts.size())) {
                tell(start, 0, failure);
            }
            throw failure;
        }
    }

    long copyIn(EngineSession session, Statement copy, CopySource source, Deadline deadline) {
        return copy(copy, () -> session.copyIn(copy, source, deadline));
    }

    long copyOut(EngineSession session, Statement copy, OutputStream target, Deadline deadline) {
        return copy(copy, () -> session.copyOut(copy, target, deadline));
    }

    private long copy(Statement copy, LongSupplier run) {
        requireAllowed(copy);
        StatementStart start = start(copy);
        try {
            long rows = run.getAsLong();
            tell(start, rows, null);
            return rows;
        } catch (RuntimeException failure) {
            tell(start, 0, failure);
            throw failure;
        }
    }

    /** What the server lacks is refused here, by name, before the statement is sent. */
    private static void requireFeatures(EngineSession session, Statement statement) {
        if (!statement.features().isEmpty()) {
            ServerVersion server = session.facts().version();
            for (ServerFeature feature : statement.features()) {
                if (!server.has(feature)) {
                    throw Refusals.unsupported(statement, server);
                }
            }
        }
    }

    private @Nullable StatementStart start(Statement statement) {
        if (listeners.isEmpty()) {
            return null;
        }
        StatementStart start = new StatementStart(statement, target);
        for (StatementListener listener : listeners) {
            listener.started(start);
        }
        return start;
    }

    private void tell(@Nullable StatementStart start, long rows, @Nullable RuntimeException failure) {
        if (start == null) {
            return;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start.nanoTime());
        StatementEvent event = new StatementEvent(start, took, rows, failure);
        for (StatementListener listener : listeners) {
            listener.ended(event);
        }
    }
}
