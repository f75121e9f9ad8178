package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Lsn;
import java.util.List;

/**
 * Asks a server how far its log goes: up to where it has been replayed on a standby, up to its end on a primary. The end is
 * that of what was inserted, since a commit that does not wait for its record to be written lies before that only.
 *
 * <p>What a standby has replayed is visible to snapshots that are taken afterwards. A statement behind the check in the same
 * round trip takes its own where transactions are read committed; otherwise its snapshot is older than the check.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-RECOVERY-CONTROL">Recovery
 * Information Functions</a>.
 */
final class ReplayCheck {
    private static final String POSITION = "case when pg_catalog.pg_is_in_recovery()"
            + " then pg_catalog.pg_last_wal_replay_lsn() else pg_catalog.pg_current_wal_insert_lsn() end";
    private static final String REACHED = "select coalesce(" + POSITION + " >= $1, false)";
    private static final String LABEL = "position in the log";

    private ReplayCheck() {}

    /** Asks for the position. */
    static Lsn position(Statements statements, EngineSession session, Deadline deadline) {
        Lsn[] found = new Lsn[1];
        Statement ask = Statement.of("select " + POSITION, LABEL);
        statements.run(session, ask, deadline, (index, result) -> {
            result.next();
            found[0] = result.row().require(0, Codecs.PG_LSN);
        });
        return found[0];
    }

    /** Asks whether the position has been reached. */
    static boolean isReached(Statements statements, EngineSession session, Lsn position, Deadline deadline) {
        boolean[] reached = new boolean[1];
        statements.run(session, of(REACHED, position), deadline, (index, result) -> reached[0] = read(result));
        return reached[0];
    }

    /** Goes before other statements in one round trip: whether these see all up to the position. */
    static Statement before(Lsn position) {
        return of(REACHED + " and current_setting('transaction_isolation') = 'read committed'", position);
    }

    static boolean read(EngineResult result) {
        return result.next() && result.row().getBoolean(0);
    }

    private static Statement of(String sql, Lsn position) {
        return Statement.of(sql, List.of(new Parameter<>(Codecs.PG_LSN, position)), LABEL);
    }
}
