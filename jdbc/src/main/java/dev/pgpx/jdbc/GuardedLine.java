package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionReset;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.query.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * A connection under guard: every use of the driver is a call with a deadline, and a failure of it is told as what it means.
 * One thread at a time, but for {@link #takeBack}.
 */
final class GuardedLine implements CallGuard.Line {
    /** How long cleaning up may take before the connection is closed instead. */
    static final Duration CLEANING = Duration.ofSeconds(1);

    /** What cleaning up gets at least, even after the deadline of the caller. */
    private static final Duration LEAST_CLEANING = Duration.ofMillis(40);

    private static final String CANCELLED = "57014";
    private static final String NOT_CLEAN = "what its session left could not be undone";
    private static final String READ_ONLY = "25006";

    private final EngineParts parts;
    private final Lease lease;
    private final CallGuard guard;
    private volatile Stop stopped = Stop.NONE;
    private volatile Stop takenBack = Stop.NONE;
    /** Why the connection must not be used again. */
    private volatile @Nullable String fault;
    /** Of the last call; of the session's own thread. */
    private Deadline last = Deadline.NONE;

    /** A use of the driver. */
    @FunctionalInterface
    interface Call<R> {
        R run() throws SQLException;
    }

    GuardedLine(EngineParts parts, Lease lease) {
        this.parts = parts;
        this.lease = lease;
        this.guard = new CallGuard(this);
    }

    String target() {
        return parts.target();
    }

    Lease lease() {
        return lease;
    }

    CallGuard guard() {
        return guard;
    }

    BaseConnection driver() {
        return lease.driver();
    }

    ServerFacts serverFacts() {
        return lease.facts();
    }

    SessionFacts facts() {
        return lease.facts().session();
    }

    boolean wasStopped() {
        return stopped != Stop.NONE || takenBack != Stop.NONE;
    }

    /** Whether it can be used further. */
    boolean isUsable() {
        return fault == null && !driver().getQueryExecutor().isClosed();
    }

    /**
     * Uses the driver.
     *
     * @param mayBeDone whether the statement may have been done when its answer does not come
     */
    <R> R call(
            Statement statement, Deadline deadline, boolean mayBeDone, TransactionProgress transaction, Call<R> use) {
        requireTime(statement, deadline);
        return guarded(statement, deadline, true, mayBeDone, transaction, use);
    }

    /** Nothing is sent when it is too late for it. */
    private void requireTime(Statement statement, Deadline deadline) {
        if (Thread.currentThread().isInterrupted()) {
            throw Refusals.interrupted(parts.target(), statement.label(), false, null);
        }
        if (deadline.hasPassed()) {
            throw Refusals.tooLateToSend(parts.target(), statement.label(), deadline);
        }
    }

    private <R> R guarded(
            Statement statement,
            Deadline deadline,
            boolean stopsOnInterrupt,
            boolean mayBeDone,
            TransactionProgress transaction,
            Call<R> use) {
        last = deadline;
        guard.begin(deadline, stopsOnInterrupt);
        SQLException failure;
        try {
            R result = use.run();
            end();
            return result;
        } catch (SQLException e) {
            failure = e;
        } catch (RuntimeException e) {
            end();
            throw e;
        }
        Stop why = end();
        DatabaseException told = isAtWrongServer(failure, transaction)
                ? wrongServer(failure, statement)
                : told(failure, why, statement, deadline, mayBeDone);
        transaction.failed(told);
        throw told;
    }

    private Stop end() {
        Stop why = guard.end();
        if (why != Stop.NONE) {
            stopped = why;
            if (facts().pooled()) {
                // the pooler passes a cancel on when it gets round to it: it could hit what is sent next
                fault("a statement was stopped behind a pooler");
            }
        }
        return why;
    }

    private DatabaseException told(
            SQLException failure, Stop why, Statement statement, Deadline deadline, boolean mayBeDone) {
        boolean answered = SqlErrors.isAnswered(failure);
        // while it waits for notifications the driver sees the end of a connection and does not close it
        if (!answered && (driver().getQueryExecutor().isClosed() || SqlErrors.isLost(failure))) {
            fault = "the connection was lost";
            parts.connections().suspect();
        }
        if (answered && !CANCELLED.equals(failure.getSQLState())) {
            return SqlErrors.running(failure, statement, parts.target(), false);
        }
        boolean undone = answered || !mayBeDone;
        switch (stop(why, answered)) {
            case DEADLINE -> {
                return Refusals.tooLate(parts.target(), statement.label(), deadline, answered, !undone, failure);
            }
            case INTERRUPT -> {
                return Refusals.interrupted(parts.target(), statement.label(), !undone, failure);
            }
            case CLOSE -> {
                return lost("the database was closed while it was in use", failure, !undone);
            }
            case LEAK -> {
                return lost("the session was held for longer than the leak threshold and taken back", failure, !undone);
            }
            case NONE, CANCEL -> {
                return SqlErrors.running(failure, statement, parts.target(), mayBeDone);
            }
        }
        throw new IllegalStateException("no other stop");
    }

    /** A virtual thread's socket is closed by its interrupt, before the watchdog could see it. */
    private Stop stop(Stop why, boolean answered) {
        if (takenBack != Stop.NONE && !answered) {
            return takenBack;
        }
        if (why == Stop.NONE && !answered && Thread.currentThread().isInterrupted() && fault != null) {
            stopped = Stop.INTERRUPT;
            cancelLater();
            return Stop.INTERRUPT;
        }
        return why;
    }

    private void cancelLater() {
        try {
            parts.watchdog().helpers().execute(this::cancel);
        } catch (RejectedExecutionException closing) {
            // the engine is closed: the server ends what it does when it finds the connection gone
            return;
        }
    }

    private ConnectionLostException lost(String detail, SQLException failure, boolean mayBeDone) {
        return ConnectionLostException.of(parts.target(), detail, failure.getSQLState(), mayBeDone, failure);
    }

    /** A write was refused that nobody but the server wants refused. */
    private boolean isAtWrongServer(SQLException failure, TransactionProgress transaction) {
        return READ_ONLY.equals(failure.getSQLState())
                && SqlErrors.isAnswered(failure)
                && parts.evictsReadOnly()
                && !transaction.isReadOnly()
                && lease.refusedWrite();
    }

    private DatabaseException wrongServer(SQLException failure, Statement statement) {
        fault = "its server takes no writes any more";
        return SqlErrors.readOnlyServer(failure, statement);
    }

    /** Commits; an interrupt does not cut it short. */
    void commit(Statement commit, Deadline deadline, boolean mayBeDone, TransactionProgress transaction) {
        requireTime(commit, deadline);
        guarded(commit, deadline, false, mayBeDone, transaction, () -> {
            driver().commit();
            driver().setAutoCommit(true);
            return true;
        });
    }

    /** Rolls back; when the connection does not answer it is given up, which rolls back, too. */
    void rollback(Deadline deadline) {
        if (!clean(deadline, this::rollBackAll)) {
            fault(NOT_CLEAN);
        }
    }

    /** The first reason is the one to tell. */
    private void fault(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }

    private void rollBackAll() throws SQLException {
        if (!driver().getAutoCommit()) {
            driver().rollback();
            driver().setAutoCommit(true);
        }
    }

    /** By when what follows a call must have ended: the caller still waits for it. */
    Deadline cleaningDeadline() {
        boolean late = last.remainingNanos() < LEAST_CLEANING.toNanos();
        return late ? Deadline.in(LEAST_CLEANING) : Deadline.in(CLEANING).earlier(last);
    }

    private interface Cleaning {
        void run() throws SQLException;
    }

    /** Does something that must not fail the caller, whose call has ended; whether it was done. */
    private boolean clean(Deadline deadline, Cleaning cleaning) {
        if (driver().getQueryExecutor().isClosed()) {
            return false;
        }
        guard.begin(deadline, false);
        try {
            cleaning.run();
            return true;
        } catch (SQLException notClean) {
            return false; // and is closed for it
        } finally {
            end();
        }
    }

    /** Gives the connection back as clean as it came, or has it closed. */
    void giveBack(SessionTraces traces) {
        boolean clean = false;
        try {
            clean = lease.inForeignTransaction() || fault != null || isClean(traces);
        } finally {
            if (!clean) {
                fault(driver().getQueryExecutor().isClosed() ? "the connection was lost" : NOT_CLEAN);
            }
            parts.watchdog().remove(guard);
            lease.giveBack(fault);
        }
    }

    private boolean isClean(SessionTraces traces) {
        BaseConnection driver = driver();
        boolean idle = !driver.getQueryExecutor().isClosed() && driver.getTransactionState() == TransactionState.IDLE;
        if (idle && traces.isEmpty() && isAutoCommit(driver)) {
            return true;
        }
        SessionReset reset = traces.reset();
        return reset.complete()
                && clean(cleaningDeadline(), () -> {
                    rollBackAll();
                    if (driver.getTransactionState() != TransactionState.IDLE) {
                        driver.execSQLUpdate(
                                "rollback"); // begun by SQL text, which the driver's own switch knows nothing of
                    }
                    if (!reset.sql().isEmpty() && !facts().pooled()) {
                        try (java.sql.Statement statement = driver.createStatement()) {
                            statement.execute(reset.sql());
                        }
                    }
                });
    }

    private static boolean isAutoCommit(BaseConnection driver) {
        try {
            return driver.getAutoCommit();
        } catch (SQLException closed) {
            return false;
        }
    }

    /** Takes the connection away from whoever uses it; called by any thread. */
    void takeBack(Stop why) {
        takenBack = why;
        guard.stopNow(why, parts.watchdog().helpers());
    }

    @Override
    public void cancel() {
        try {
            driver().getQueryExecutor().sendQueryCancel();
        } catch (SQLException e) {
            throw new IllegalStateException("the driver lost its cancel key", e);
        }
    }

    @Override
    public void breakOff() {
        fault("it was broken off"); // which the driver may not have noticed when the connection is given back
        try {
            if (driver() instanceof PhysicalConnection own) {
                own.breakOff();
            } else {
                driver().abort(Runnable::run);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the driver cannot be aborted", refused);
        }
    }
}
