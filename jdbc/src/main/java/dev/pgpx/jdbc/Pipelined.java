package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.query.Statement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * A statement of a caller who waits at the {@link Gate}: who is inside may run it together with its own. Its parameters are bound by the
 * caller's thread, which also reads the rows; in between nothing of the caller's runs.
 *
 * <p>What comes of it is decided once: it is answered; or left behind by who took it, and then run by its caller in a session of its own as if
 * nothing had been, for the server has undone it; or given up by a caller whose time is over, who does not run it any more. As long as it may
 * still be under way it is never run a second time.
 */
final class Pipelined {
    /** What has become of it, where it is no answer. */
    private enum End {
        LEFT_BEHIND,
        GIVEN_UP
    }

    /** What the server gave. */
    record Rows(Answer answer, JdbcColumns columns) {}

    private final Statement statement;
    private final SqlPlan plan;
    private final PackedParameters parameters;
    private final Thread caller = Thread.currentThread();

    /** Null while it waits; then {@link Rows} or an {@link End}. */
    private final AtomicReference<@Nullable Object> end = new AtomicReference<>();

    /** Of the thread that makes it. */
    Pipelined(Statement statement, SqlPlan plan, PackedParameters parameters) {
        this.statement = statement;
        this.plan = plan;
        this.parameters = parameters;
    }

    /**
     * The caller's thread binds its parameters.
     *
     * @param any a connection of the pool, perhaps closed by now: its settings are asked for, nothing else
     * @return null where they cannot be bound so; who runs it in a session of its own will be told why
     */
    static @Nullable Pipelined of(Statement statement, SqlPlan plan, BaseConnection any) {
        PackedParameters parameters = pack(statement, any);
        return parameters == null ? null : new Pipelined(statement, plan, parameters);
    }

    static @Nullable PackedParameters pack(Statement statement, BaseConnection any) {
        PackedParameters parameters =
                new PackedParameters(statement.parameters().count());
        try {
            statement.parameters().writeTo(new JdbcParameters(any, parameters));
            return parameters;
        } catch (RuntimeException refused) {
            return null; // it is refused once more, and told, where it is run alone
        }
    }

    /** Whether it has the same text: each plan has a pace of its own. */
    boolean isOf(SqlPlan other) {
        return plan.pace() == other.pace();
    }

    PackedParameters parameters() {
        return parameters;
    }

    /** The server has answered; called by who took it. */
    void answered(Rows rows) {
        finish(rows);
    }

    /** It has not been run; called by who took it. Does nothing after an answer. */
    void leaveBehind() {
        finish(End.LEFT_BEHIND);
    }

    private void finish(Object how) {
        if (end.compareAndSet(null, how)) {
            LockSupport.unpark(caller);
        }
    }

    /**
     * Waits for what comes of it, after it has been taken out of the queue: not for long, since who took it has little patience
     * ({@link Pipelining}).
     *
     * @param deadline by when; the statement may still be run then
     * @return the answer; null when it has to be run alone
     */
    @Nullable
    Rows await(Deadline deadline, String target) {
        while (end.get() == null) {
            if (caller.isInterrupted()) {
                end.compareAndSet(null, End.GIVEN_UP);
                throw CallInterruptedException.of(target, statement.label(), false, null);
            }
            if (deadline.hasPassed()) {
                end.compareAndSet(null, End.GIVEN_UP);
                throw tooLate(deadline, target);
            }
            LockSupport.parkNanos(this, deadline.remainingNanos());
        }
        return end.get() instanceof Rows rows ? rows : null;
    }

    private DeadlineExceededException tooLate(Deadline deadline, String target) {
        SQLException late = new SQLException("it was pipelined with statements of others", "57014");
        return DeadlineExceededException.of(target, statement.label(), deadline.allowed(), false, false, late);
    }
}
