package dev.pgpx.jdbc;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGNotification;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.TransactionState;
import org.postgresql.core.Tuple;

/**
 * A session over a connection of the driver. Each use of the connection is a call of {@link GuardedLine}, which keeps its
 * deadline and says what a failure means.
 *
 * <p>A connection that turns out to be broken at the first statement is replaced, unseen by the caller, where nothing can have
 * been kept of what was sent: within a transaction, and for a statement that only reads.
 */
final class JdbcSession implements EngineSession {
    private static final int MOST_REPLACEMENTS = 2;
    private static final String SAVEPOINT = "pgpx_outer";
    private static final Statement BEGIN = Statement.of("begin", "begin");
    private static final Statement COMMIT = Statement.of("commit", "commit");
    private static final Statement IDENTIFY = Statement.of(SqlPlan.IDENTIFY, "transaction id");

    private final EngineParts parts;
    private final SessionRequest request;
    private final TransactionProgress transaction = new TransactionProgress();
    private final SessionTraces traces = new SessionTraces();
    private GuardedLine line;
    private int replacements;
    /** A statement has been run: what the connection is by now cannot be made again. */
    private boolean used;

    /** Beside the result of the last statement. */
    private @Nullable SQLWarning said;

    private boolean closed;

    /** Only one statement is run in it, outside a transaction. */
    private boolean onlyOne;

    JdbcSession(EngineParts parts, SessionRequest request, Lease lease) {
        this.parts = parts;
        this.request = request;
        this.line = new GuardedLine(parts, lease);
    }

    /** It is used for one statement, outside a transaction. */
    void beOnlyOne() {
        onlyOne = true;
    }

    @Override
    public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
        SqlPlan plan = SqlPlan.of(statement);
        requireKept(statement, plan);
        Pace pace = plan.pace();
        if (onlyOne && fetchSize == ALL_ROWS && pace != null) {
            return executeOnly(statement, plan, pace, deadline);
        }
        openSeparately(fetchSize != ALL_ROWS || !plan.joinable(), deadline);
        boolean identifies = fetchSize == ALL_ROWS && identifies(plan.effects().mayWrite(), plan.joinable());
        Flight flight = Flight.of(transaction.opening(), statement, plan, identifies, fetchSize);
        JdbcResult result = fly(flight, deadline);
        if (!identifies && transaction.wantsId(plan.effects().mayWrite())) {
            transaction.wroteUnidentified();
        }
        return result;
    }

    private void requireKept(Statement statement, SqlPlan plan) {
        if (line.facts().pooled()) {
            PoolerLimits.check(parts.target(), statement, plan.effects());
        }
    }

    /** Others who wait with the same statement have it run with this one. */
    private EngineResult executeOnly(Statement statement, SqlPlan plan, Pace pace, Deadline deadline) {
        JdbcResult together =
                pace.isQuick() ? Pipelining.run(line, statement, plan, pace, deadline, transaction) : null;
        if (together != null) {
            used = true;
            return together;
        }
        if (!line.isUsable()) {
            renew(deadline);
        }
        long began = System.nanoTime();
        JdbcResult result = fly(Flight.of(List.of(), statement, plan, false, ALL_ROWS), deadline);
        pace.ran(System.nanoTime() - began, result.size());
        return result;
    }

    private boolean identifies(boolean mayWrite, boolean single) {
        return single && transaction.wantsId(mayWrite);
    }

    /** What opens a transaction cannot go before a statement whose rows are fetched in portions. */
    private void openSeparately(boolean wanted, Deadline deadline) {
        List<Statement> opening = transaction.opening();
        if (wanted && !opening.isEmpty()) {
            List<SqlPlan> plans = opening.stream().map(SqlPlan::of).toList();
            Flight flight = new Flight(List.of(), opening, plans, false, ALL_ROWS);
            transaction.sent();
            fly(flight, deadline).close();
        }
    }

    private JdbcResult fly(Flight flight, Deadline deadline) {
        while (true) {
            try {
                JdbcResult result = attempt(flight, deadline);
                used = true;
                transaction.sent();
                return result;
            } catch (ConnectionLostException lost) {
                replace(lost, deadline);
            } catch (StatementException refused) {
                boolean undone = flight.isSingle() && (isInTransaction() || flight.isCertain());
                replaceReadOnly(refused, undone, deadline);
            }
        }
    }

    private JdbcResult attempt(Flight flight, Deadline deadline) {
        for (SqlPlan plan : flight.plans()) {
            traces.add(plan.effects());
        }
        boolean mayBeDone = flight.mayWrite() && !isInTransaction();
        return line.call(flight.first(), deadline, mayBeDone, transaction, () -> {
            Execution execution = new Execution(line.driver(), flight);
            said = null;
            try {
                CachedQuery query = execution.run();
                JdbcResult.Source source =
                        new JdbcResult.Source(query, line, flight.first(), deadline, transaction, false);
                Answer answer =
                        execution.answers().first().skip(flight.opening().size());
                if (flight.identifiesLast()) {
                    transaction.wroteUnidentified(); // until the others' results have been read
                } else if (flight.identifies()) {
                    identified(answer.next());
                }
                return new JdbcResult(source, answer, flight.fetchSize());
            } catch (JdbcParameters.BindingFailure e) {
                throw e.failure();
            } finally {
                said = execution.answers().warnings();
            }
        });
    }

    /** Takes the answer to the question for the id. */
    private void identified(Answer answer) {
        Tuple row = answer.rows().get(0);
        byte[] id = row.get(0);
        byte[] position = row.get(1); // there is none in recovery, where nothing is written
        if (id != null && position != null) {
            ServerFacts facts = line.serverFacts();
            transaction.identified(new TransactionId(
                    new String(id, StandardCharsets.UTF_8),
                    new String(position, StandardCharsets.UTF_8),
                    facts.boot(),
                    facts.timeline()));
        }
    }

    /**
     * Puts a connection with another server in the place of one that has become read-only, or lets the refusal pass.
     *
     * @param undone whether nothing of what was sent can have been committed: a procedure commits when it likes
     */
    private void replaceReadOnly(StatementException refused, boolean undone, Deadline deadline) {
        if (!undone || !"25006".equals(refused.sqlState())) {
            transaction.sent(); // what opened it stands before the statement that failed, and before a savepoint in
            // between
            throw refused;
        }
        replace(refused, deadline);
    }

    /** Puts another connection in the place of a broken one, or lets the failure pass. */
    private void replace(DatabaseException lost, Deadline deadline) {
        boolean nothingDone = lost.retry() == Retry.SAFE && !used && !line.wasStopped();
        if (!nothingDone || !line.lease().isReplaceable() || replacements++ == MOST_REPLACEMENTS) {
            throw lost;
        }
        renew(deadline);
        if (transaction.isBegun()) {
            switchOffAutoCommit();
        }
    }

    private void renew(Deadline deadline) {
        parts.watchdog().remove(line.guard());
        line = new GuardedLine(parts, line.lease().replacement(deadline));
        parts.watchdog().add(line.guard());
    }

    /** The driver sends the begin with the next statement. */
    private void switchOffAutoCommit() {
        line.call(BEGIN, Deadline.NONE, false, transaction, () -> {
            line.driver().setAutoCommit(false);
            return true;
        });
    }

    private boolean isInTransaction() {
        return transaction.isBegun() || line.lease().inForeignTransaction();
    }

    @Override
    public void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results) {
        List<SqlPlan> plans = statements.stream().map(SqlPlan::of).toList();
        for (int i = 0; i < plans.size(); i++) {
            requireKept(statements.get(i), plans.get(i));
        }
        boolean mayWrite = plans.stream().anyMatch(plan -> plan.effects().mayWrite());
        Flight flight = new Flight(transaction.opening(), statements, plans, identifies(mayWrite, true), ALL_ROWS);
        if (!flight.isSingle()) {
            throw new IllegalArgumentException("each of the statements must be a single one");
        }
        if (!plans.subList(0, Math.max(0, plans.size() - 1)).stream().allMatch(SqlPlan::joinable)) {
            throw new IllegalArgumentException(
                    "a statement with a body \"begin atomic\" can only be the last of a batch");
        }
        try (JdbcResult first = fly(flight, deadline)) {
            results.accept(0, first.part());
            for (int i = 1; i < statements.size(); i++) {
                results.accept(i, first.following(statements.get(i), i));
            }
            if (flight.identifiesLast()) {
                identified(first.answer(statements.size()));
            }
        }
    }

    @Override
    public long copyIn(Statement copy, CopySource source, Deadline deadline) {
        openSeparately(true, deadline);
        if (transaction.isBegun()) {
            transaction.wroteUnidentified();
        }
        traces.add(SqlPlan.of(copy).effects());
        try {
            return copyOnPrimary(copy, source, deadline);
        } finally {
            used = true;
            transaction.sent();
        }
    }

    private long copyOnPrimary(Statement copy, CopySource source, Deadline deadline) {
        while (true) {
            try {
                return copy(copy, source, deadline);
            } catch (StatementException refused) {
                // which the server says before it takes any data
                replaceReadOnly(refused, true, deadline);
            }
        }
    }

    private long copy(Statement copy, CopySource source, Deadline deadline) {
        boolean mayBeDone = !isInTransaction();
        return line.call(copy, deadline, mayBeDone, transaction, () -> Copying.in(line.driver(), copy.sql(), source));
    }

    @Override
    public long copyOut(Statement copy, OutputStream target, Deadline deadline) {
        SqlEffects effects = SqlPlan.of(copy).effects();
        openSeparately(true, deadline);
        if (transaction.isBegun() && effects.mayWrite()) {
            transaction.wroteUnidentified();
        }
        traces.add(effects);
        boolean mayBeDone = effects.mayWrite() && !isInTransaction();
        try {
            return line.call(
                    copy, deadline, mayBeDone, transaction, () -> Copying.out(line.driver(), copy.sql(), target));
        } catch (DatabaseException refused) {
            throw refused;
        } catch (RuntimeException ofTarget) {
            line.breakOff();
            throw ofTarget;
        } finally {
            used = true;
            transaction.sent();
        }
    }

    @Override
    public void begin(TransactionOptions options) {
        if (line.lease().inForeignTransaction()) {
            beginWithin(options);
            return;
        }
        switchOffAutoCommit();
        transaction.begin(options, parts.opening(options, line.serverFacts()));
    }

    /** In somebody else's transaction it is a savepoint, which cannot be other than that. */
    private void beginWithin(TransactionOptions options) {
        if (!options.opening().isEmpty()) {
            throw Refusals.inForeignTransaction(parts.target());
        }
        run("savepoint " + SAVEPOINT, Deadline.in(GuardedLine.CLEANING));
        transaction.begin(options, List.of());
    }

    private void run(String sql, Deadline deadline) {
        Statement statement = Statement.of(sql, "transaction");
        Flight flight = Flight.of(List.of(), statement, SqlPlan.of(statement), false, ALL_ROWS);
        attempt(flight, deadline).close();
    }

    @Override
    public void commit(Deadline deadline) {
        if (line.lease().inForeignTransaction()) {
            run("release savepoint " + SAVEPOINT, deadline);
            transaction.end();
            return;
        }
        requireNoFailure();
        if (transaction.isUnidentified()) {
            identify(deadline);
        }
        send(deadline);
        transaction.end();
    }

    /**
     * The server would answer the commit of a failed transaction by rolling back, and the driver keeps that to itself. Where the
     * connection is gone the server has rolled back: no commit was sent, so nothing is unknown.
     */
    private void requireNoFailure() {
        DatabaseException failure = transaction.firstFailure();
        boolean gone = line.driver().getQueryExecutor().isClosed();
        if (failure != null && (gone || line.driver().getTransactionState() == TransactionState.FAILED)) {
            rollback(line.cleaningDeadline());
            throw Refusals.failedBefore(failure);
        }
    }

    private void identify(Deadline deadline) {
        Flight flight = Flight.of(List.of(), IDENTIFY, SqlPlan.of(IDENTIFY), false, ALL_ROWS);
        line.call(IDENTIFY, deadline, false, transaction, () -> {
            Execution execution = new Execution(line.driver(), flight);
            CachedQuery query = execution.run();
            if (query != null) {
                line.driver().getQueryExecutor().releaseQuery(query);
            }
            identified(execution.answers().first());
            return true;
        });
    }

    private void send(Deadline deadline) {
        TransactionId id = transaction.id();
        try {
            // without an id nothing has been written: losing the answer loses nothing
            line.commit(COMMIT, deadline, id != null, transaction);
        } catch (StatementException refused) {
            throw refused;
        } catch (DatabaseException unanswered) {
            if (id == null || unanswered.retry() != Retry.UNSAFE) {
                throw unanswered;
            }
            throw Refusals.outcomeUnknown(parts.target(), unanswered, id.xid(), () -> parts.engine()
                    .outcome(id, Deadline.in(parts.statementTimeout())));
        }
    }

    @Override
    public void rollback(Deadline deadline) {
        if (line.lease().inForeignTransaction()) {
            if (transaction.isBegun()) {
                run("rollback to savepoint " + SAVEPOINT, deadline);
            }
        } else {
            line.rollback(deadline);
        }
        transaction.end();
    }

    @Override
    public @Nullable TransactionId transactionId() {
        return transaction.id();
    }

    @Override
    public SessionFacts facts() {
        return line.facts();
    }

    @Override
    public List<Notification> notifications(Duration wait) {
        Deadline deadline = Deadline.in(wait.plus(GuardedLine.CLEANING));
        Statement listen = Statement.of("listen", "notifications");
        return line.call(listen, deadline, false, transaction, () -> {
            int millis = (int) Math.max(1, wait.toMillis()); // zero would wait for ever
            PGNotification[] come = line.driver().getNotifications(millis);
            List<Notification> notifications = new ArrayList<>();
            if (come != null) {
                for (PGNotification one : come) {
                    notifications.add(new Notification(one.getName(), one.getParameter(), one.getPID()));
                }
            }
            return notifications;
        });
    }

    @Override
    public SessionStatus status() {
        return ServerSays.status(line.driver());
    }

    @Override
    public List<Notice> notices() {
        return ServerSays.notices(said);
    }

    @Override
    public void cancel() {
        line.guard().cancelNow(parts.watchdog().helpers());
    }

    /** Takes the session away from whoever has it. */
    void takeBack(Stop why) {
        line.takeBack(why);
    }

    SessionRequest request() {
        return request;
    }

    GuardedLine line() {
        return line;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            line.giveBack(traces);
        } finally {
            parts.sessions().remove(this);
        }
    }
}
