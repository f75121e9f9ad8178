package dev.pgpx.schema;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.settings.Deadlines;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An engine that keeps what it is told. */
final class RecordingEngine implements Engine {
    final List<String> told = new ArrayList<>();

    @Override
    public EngineSession open(SessionRequest request) {
        return new Session();
    }

    @Override
    public String target() {
        return "nowhere";
    }

    @Override
    public Deadlines deadlines() {
        return Settings.builder().build().deadlines();
    }

    @Override
    public Duration acquireTimeout() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int fetchSize() {
        return 1_000;
    }

    @Override
    public Outcome outcome(TransactionId transaction, Deadline deadline) {
        return Outcome.UNKNOWN;
    }

    @Override
    public PoolState pool() {
        return PoolState.NONE;
    }

    @Override
    public void addListener(PoolListener listener) {
        throw new UnsupportedOperationException("there is no pool");
    }

    @Override
    public void close(Deadline deadline) {
        told.add("close");
    }

    private final class Session implements EngineSession {
        @Override
        public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
            told.add(statement.label());
            return new NoRows();
        }

        @Override
        public long copyIn(Statement copy, CopySource source, Deadline deadline) {
            throw new UnsupportedOperationException("not asked for by these tests");
        }

        @Override
        public long copyOut(Statement copy, OutputStream target, Deadline deadline) {
            throw new UnsupportedOperationException("not asked for by these tests");
        }

        @Override
        public void begin(TransactionOptions options) {
            told.add("begin");
        }

        @Override
        public void commit(Deadline deadline) {
            told.add("commit");
        }

        @Override
        public void rollback(Deadline deadline) {
            told.add("rollback");
        }

        @Override
        public void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results) {
            for (int i = 0; i < statements.size(); i++) {
                results.accept(i, execute(statements.get(i), ALL_ROWS, deadline));
            }
        }

        @Override
        public @Nullable TransactionId transactionId() {
            return null;
        }

        @Override
        public SessionFacts facts() {
            return new SessionFacts(new ServerVersion(18, "18.0"), false, false);
        }

        @Override
        public List<Notification> notifications(Duration wait) {
            return List.of();
        }

        @Override
        public SessionStatus status() {
            return SessionStatus.IDLE;
        }

        @Override
        public void cancel() {
            told.add("cancel");
        }

        @Override
        public void close() {}
    }

    private static final class NoRows implements EngineResult {
        @Override
        public boolean hasRows() {
            return false;
        }

        @Override
        public long count() {
            return 0;
        }

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public Row row() {
            throw new UnsupportedOperationException("not asked for by these tests");
        }

        @Override
        public void close() {}
    }
}
