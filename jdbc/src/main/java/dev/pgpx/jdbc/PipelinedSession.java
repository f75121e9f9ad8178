package dev.pgpx.jdbc;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session for one statement, when no connection was free for it. Who waits for a connection may be spared it: somebody who has one runs the
 * statement together with its own. For whatever cannot be done so it takes a connection as all others do.
 */
final class PipelinedSession implements EngineSession {
    private final JdbcEngine engine;
    private final SessionRequest request;
    private @Nullable JdbcSession own;

    PipelinedSession(JdbcEngine engine, SessionRequest request) {
        this.engine = engine;
        this.request = request;
    }

    @Override
    public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
        if (own == null && fetchSize == ALL_ROWS) {
            SqlPlan plan = SqlPlan.of(statement);
            Pace pace = plan.pace();
            EngineResult result = pace != null && pace.isQuick() ? pipelined(statement, plan, deadline) : null;
            if (result != null) {
                return result;
            }
        }
        return own().execute(statement, fetchSize, now(deadline));
    }

    /** Null when it has to be run in a session of its own. */
    private @Nullable EngineResult pipelined(Statement statement, SqlPlan plan, Deadline deadline) {
        Pipelined waiting = engine.pipelined(request, statement, plan);
        if (waiting == null) {
            return null;
        }
        own = engine.sessionUnlessTakenAlong(request, waiting);
        if (own != null) {
            return null;
        }
        Pipelined.Rows rows = waiting.await(now(deadline), engine.target());
        return rows == null ? null : new PipelinedResult(rows, engine, request);
    }

    /** What the call does not limit is limited from when there is a connection. */
    private Deadline now(Deadline deadline) {
        return request.deadline().isNone() && !deadline.isNone() ? Deadline.in(deadline.allowed()) : deadline;
    }

    private JdbcSession own() {
        JdbcSession session = own;
        if (session == null) {
            session = engine.session(request);
            own = session;
        }
        return session;
    }

    @Override
    public void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results) {
        own().executeAll(statements, now(deadline), results);
    }

    @Override
    public long copyIn(Statement copy, CopySource source, Deadline deadline) {
        return own().copyIn(copy, source, now(deadline));
    }

    @Override
    public long copyOut(Statement copy, OutputStream target, Deadline deadline) {
        return own().copyOut(copy, target, now(deadline));
    }

    @Override
    public void begin(TransactionOptions options) {
        own().begin(options);
    }

    @Override
    public void commit(Deadline deadline) {
        own().commit(deadline);
    }

    @Override
    public void rollback(Deadline deadline) {
        own().rollback(deadline);
    }

    @Override
    public @Nullable TransactionId transactionId() {
        return own().transactionId();
    }

    @Override
    public SessionFacts facts() {
        return own().facts();
    }

    @Override
    public List<Notification> notifications(Duration wait) {
        return own().notifications(wait);
    }

    @Override
    public SessionStatus status() {
        return own().status();
    }

    @Override
    public void cancel() {
        JdbcSession session = own;
        if (session != null) {
            session.cancel();
        }
    }

    @Override
    public void close() {
        JdbcSession session = own;
        if (session != null) {
            session.close();
        }
    }
}
