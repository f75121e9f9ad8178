package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes and releases advisory locks of sessions and transactions. */
final class AdvisoryLocks {
    private static final String STOPPED = "57014";
    private static final String UNKNOWN_HOLDER = "who holds it stands in pg_locks";
    /** Added to what the caller has waited already. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private static final String HOLDERS = "select l.pid, l.mode, a.application_name"
            + " from pg_catalog.pg_locks l left join pg_catalog.pg_stat_activity a on a.pid = l.pid"
            + " where l.locktype = 'advisory' and l.granted"
            + " and l.database = (select oid from pg_catalog.pg_database where datname = current_database())"
            + " and l.classid::int8 = $1 and l.objid::int8 = $2 and l.objsubid = $3 order by l.pid limit 5";

    private final Statements statements;

    AdvisoryLocks(Statements statements) {
        this.statements = statements;
    }

    /** A function of the server's, for a lock. */
    private static Statement statement(String function, LockKey key, String verb) {
        String sql = "select pg_catalog." + function + "(" + key.placeholders() + ")";
        return Statement.of(sql, key.parameters(), verb + " " + key);
    }

    /** Waits for a lock that lasts as long as the transaction. */
    void lock(EngineSession session, LockKey key, boolean shared, Deadline deadline) {
        String function = shared ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock";
        try {
            statements.run(session, statement(function, key, "lock"), deadline, (index, result) -> {});
        } catch (DeadlineExceededException late) {
            // the transaction has failed with it, so nothing can be asked in its session
            throw STOPPED.equals(late.sqlState())
                    ? DeadlineExceededException.lock(key.toString(), deadline.allowed(), UNKNOWN_HOLDER, late)
                    : late;
        }
    }

    /** Takes a lock that lasts as long as the transaction, if it is free; whether it was. */
    boolean tryLock(EngineSession session, LockKey key, boolean shared, Deadline deadline) {
        String function = shared ? "pg_try_advisory_xact_lock_shared" : "pg_try_advisory_xact_lock";
        return isTrue(session, statement(function, key, "try lock"), deadline);
    }

    /** Waits for a lock that lasts until it is released, or the session ends. */
    void lockSession(EngineSession session, LockKey key, Deadline deadline) {
        try {
            statements.run(session, statement("pg_advisory_lock", key, "lock"), deadline, (index, result) -> {});
        } catch (DeadlineExceededException late) {
            throw STOPPED.equals(late.sqlState()) ? withHolders(session, key, deadline, late) : late;
        }
    }

    /** Takes a lock of the session, if it is free; whether it was. */
    boolean tryLockSession(EngineSession session, LockKey key, Deadline deadline) {
        return isTrue(session, statement("pg_try_advisory_lock", key, "try lock"), deadline);
    }

    /** Releases a lock of the session once; whether it was held. */
    boolean unlockSession(EngineSession session, LockKey key, Deadline deadline) {
        return isTrue(session, statement("pg_advisory_unlock", key, "unlock"), deadline);
    }

    private boolean isTrue(EngineSession session, Statement statement, Deadline deadline) {
        boolean[] answer = new boolean[1];
        statements.run(
                session,
                statement,
                deadline,
                (index, result) -> answer[0] = result.next() && result.row().getBoolean(0));
        return answer[0];
    }

    private DeadlineExceededException withHolders(
            EngineSession session, LockKey key, Deadline deadline, DeadlineExceededException late) {
        String holders = UNKNOWN_HOLDER;
        try {
            List<String> found = holders(session, key);
            holders = found.isEmpty() ? "it is free by now" : "held by " + String.join(", ", found);
        } catch (DatabaseException notTold) {
            late.addSuppressed(notTold);
        }
        return DeadlineExceededException.lock(key.toString(), deadline.allowed(), holders, late);
    }

    private List<String> holders(EngineSession session, LockKey key) {
        List<String> holders = new ArrayList<>();
        Statement who = Statement.of(HOLDERS, key.asListed(), "holders of lock " + key);
        statements.run(session, who, Deadline.in(LOOK), (index, result) -> {
            while (result.next()) {
                String name = result.row().get(2, Codecs.TEXT);
                String application = name == null || name.isEmpty() ? "" : " \"" + name + '"';
                String mode = result.row().require(1, Codecs.TEXT).startsWith("Share") ? ", shared" : "";
                holders.add("server process " + result.row().getInt(0) + application + mode);
            }
        });
        return holders;
    }
}
