package dev.pgpx.database;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An engine without a server: it records what it is asked, and fails where it is told to. */
public final class StandInEngine implements Engine {
    public final List<String> log = new ArrayList<>();
    public Predicate<String> failing = sql -> false;

    private void tell(String what) {
        log.add(what);
        if (failing.test(what)) {
            throw new IllegalStateException("told to fail at " + what);
        }
    }

    @Override
    public EngineSession open(SessionRequest request) {
        tell("open");
        return new Session();
    }

    @Override
    public String target() {
        return "stand-in";
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
        log.add("listen to the pool");
    }

    @Override
    public void close(Deadline deadline) {
        tell("close engine");
    }

    private final class Session implements EngineSession {
        @Override
        public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
            tell(statement.sql());
            return new Done();
        }

        @Override
        public long copyIn(Statement copy, CopySource source, Deadline deadline) {
            tell(copy.sql());
            return 0;
        }

        @Override
        public long copyOut(Statement copy, OutputStream target, Deadline deadline) {
            tell(copy.sql());
            return 0;
        }

        @Override
        public void begin(TransactionOptions options) {
            tell(Stream.concat(Stream.of("begin"), options.opening().stream().map(Statement::sql))
                    .collect(Collectors.joining("; ")));
        }

        @Override
        public void commit(Deadline deadline) {
            tell("commit");
        }

        @Override
        public void rollback(Deadline deadline) {
            tell("rollback");
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
            tell("cancel");
        }

        @Override
        public void close() {
            tell("close");
        }
    }

    private static final class Done implements EngineResult {
        @Override
        public boolean hasRows() {
            return false;
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public Row row() {
            throw new IllegalStateException("no rows");
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
