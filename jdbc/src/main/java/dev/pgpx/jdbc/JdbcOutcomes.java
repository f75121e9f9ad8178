package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Statement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a transaction ended whose commit was not answered.
 *
 * <p>The server knows by the transaction's id. But a server that crashes loses what it had not yet written to its log, and
 * may give an id of which it lost every trace to another transaction. So the id is trusted only when its transaction must
 * have left a trace: the server's memory is still the same, or the log that each recovery since found went on beyond the position
 * that was asked for together with the id, which lies between the transaction's first record and its commit. When one
 * of them ended before that, the commit is certainly lost.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT">pg_xact_status</a>.
 */
final class JdbcOutcomes {
    private static final String FUTURE = "22023";
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final int MOST_ATTEMPTS = 3;

    /** For so long a server that works on a commit is left to it. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private static final String STATUS = "select pg_catalog.pg_xact_status(?::xid8)";

    private static final String END_HOLDER =
            "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity"
                    + " where backend_xid = ?::xid8::xid and pid <> pg_catalog.pg_backend_pid()";

    private static final Statement LABEL = Statement.of(STATUS, "outcome of a transaction");

    private final Function<SessionRequest, JdbcSession> sessions;
    private final Supplier<Recoveries> recoveries;

    JdbcOutcomes(Function<SessionRequest, JdbcSession> sessions, Supplier<Recoveries> recoveries) {
        this.sessions = sessions;
        this.recoveries = recoveries;
    }

    /** How it ended. */
    Outcome of(TransactionId transaction, Deadline deadline) {
        SessionRequest request = new SessionRequest(LABEL.label(), SessionRequest.Access.WRITE, deadline, false);
        for (int attempt = 1; ; attempt++) {
            try (JdbcSession session = sessions.apply(request)) {
                return of(transaction, session, deadline);
            } catch (ConnectionLostException lost) {
                if (attempt == MOST_ATTEMPTS || deadline.hasPassed()) {
                    throw lost; // it was idle when the server went, or the server goes again and again
                }
            }
        }
    }

    private Outcome of(TransactionId transaction, JdbcSession session, Deadline deadline) {
        ServerFacts facts = session.line().serverFacts();
        if (facts.session().standby()) {
            return Outcome.UNKNOWN; // what it has not received yet it cannot know of
        }
        if (isLost(transaction, facts)) {
            return Outcome.ROLLED_BACK;
        }
        Outcome told = ask(transaction, session, isOtherMemory(transaction, facts), deadline);
        boolean certain = isSameMemory(transaction, facts) || isBehind(transaction, facts);
        // an id that was given again would have been lost the first time
        return told == Outcome.COMMITTED && !certain ? Outcome.UNKNOWN : told;
    }

    private static boolean isSameMemory(TransactionId transaction, ServerFacts facts) {
        return !facts.boot().isEmpty() && facts.boot().equals(transaction.boot());
    }

    private static boolean isOtherMemory(TransactionId transaction, ServerFacts facts) {
        return !facts.boot().isEmpty()
                && !transaction.boot().isEmpty()
                && !facts.boot().equals(transaction.boot());
    }

    /** Whether the log ended before the commit could be in it. */
    private boolean isLost(TransactionId transaction, ServerFacts facts) {
        Long end = recoveryEnd(transaction, facts);
        return end != null && end <= lsn(transaction);
    }

    /** Whether the log goes on beyond the transaction's first record. */
    private boolean isBehind(TransactionId transaction, ServerFacts facts) {
        Long end = recoveryEnd(transaction, facts);
        return end != null && end > lsn(transaction);
    }

    private @Nullable Long recoveryEnd(TransactionId transaction, ServerFacts facts) {
        boolean sameTimeline = !facts.timeline().isEmpty() && facts.timeline().equals(transaction.timeline());
        return isOtherMemory(transaction, facts) && sameTimeline
                ? recoveries.get().lowestEnd(transaction.boot(), facts, lsn(transaction))
                : null;
    }

    /** A position as a number: two hexadecimal halves. */
    private static long lsn(TransactionId transaction) {
        String text = transaction.lsn();
        int slash = text.indexOf('/');
        return (Long.parseLong(text.substring(0, slash), 16) << 32) | Long.parseLong(text.substring(slash + 1), 16);
    }

    private static Outcome ask(TransactionId transaction, JdbcSession session, boolean otherMemory, Deadline deadline) {
        Deadline patience = Deadline.in(PATIENCE);
        while (true) {
            String status = status(transaction, session, deadline);
            if (!"in progress".equals(status)) {
                return outcome(status);
            }
            if (otherMemory) {
                return Outcome.ROLLED_BACK; // whoever has the id now was given it again, so it was lost the first time
            }
            if (patience.hasPassed()) {
                query(END_HOLDER, transaction, session, deadline);
            }
            pause(session);
        }
    }

    private static Outcome outcome(@Nullable String status) {
        if (status == null) {
            return Outcome.UNKNOWN; // too old: its state has been removed
        }
        return status.equals("committed") ? Outcome.COMMITTED : Outcome.ROLLED_BACK;
    }

    private static @Nullable String status(TransactionId transaction, JdbcSession session, Deadline deadline) {
        try {
            return query(STATUS, transaction, session, deadline);
        } catch (StatementException e) {
            if (FUTURE.equals(e.sqlState())) {
                return "aborted"; // an id that has not been given yet was lost with its transaction
            }
            throw e;
        }
    }

    private static @Nullable String query(
            String sql, TransactionId transaction, JdbcSession session, Deadline deadline) {
        GuardedLine line = session.line();
        String[] answer = new String[1];
        line.call(LABEL, deadline, false, new TransactionProgress(), () -> {
            try (PreparedStatement prepared = line.driver().prepareStatement(sql)) {
                prepared.setString(1, transaction.xid());
                answer[0] = first(prepared);
                return true;
            }
        });
        return answer[0];
    }

    private static @Nullable String first(PreparedStatement prepared) throws SQLException {
        try (ResultSet row = prepared.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static void pause(JdbcSession session) {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(session.line().target(), LABEL.label(), false, e);
        }
    }
}
