package dev.pgpx.jdbc;

import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.query.ServerVersion;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Tuple;

/**
 * What is asked of a server when a connection has been made.
 *
 * @param session what sessions tell of it
 * @param timeline the timeline that a primary writes on, eight hexadecimal digits; empty for a standby, or when it is not known
 * @param boot changes whenever the server's shared memory is made anew, at a restart or after a crash; empty when not known
 * @param recoveryEnd where the write-ahead log ended when that was made; {@link #NOT_KNOWN} when a later checkpoint hides it
 * @param start how the session began
 */
record ServerFacts(SessionFacts session, String timeline, String boot, long recoveryEnd, SessionStart start) {
    static final long NOT_KNOWN = -1;

    private static final String PRIVILEGES = "42501";

    private static final String PROCESS = "pg_catalog.pg_backend_pid(), pg_catalog.pg_is_in_recovery(),"
            + " coalesce(pg_catalog.current_setting('" + SessionStart.MARK + "', true), '') = '" + SessionStart.MARKED
            + "', pg_catalog.current_setting('extra_float_digits')::int4 > 0";

    private static final String ALL = "select " + PROCESS + ","
            + " case when pg_catalog.pg_is_in_recovery() then '' else"
            + " substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn()), 1, 8) end,"
            + " extract(epoch from pg_catalog.pg_postmaster_start_time())::text || '/' || coalesce("
            + "(select extract(epoch from stats_reset)::text from pg_catalog.pg_stat_bgwriter), ''),"
            + " (checkpoint_lsn - '0/0'::pg_lsn)::int8, (redo_lsn - '0/0'::pg_lsn)::int8"
            + " from pg_catalog.pg_control_checkpoint()";

    /** The same of a server that has been promoted since; its timeline is not known. */
    ServerFacts promoted() {
        SessionFacts now = new SessionFacts(session.version(), session.pooled(), false);
        return new ServerFacts(now, timeline, boot, recoveryEnd, start);
    }

    /** Asks the server, in one round trip. */
    static ServerFacts ask(BaseConnection connection, int processId, Pooler pooler) throws SQLException {
        try {
            return ask(connection, processId, pooler, ALL);
        } catch (SQLException refused) {
            if (!PRIVILEGES.equals(refused.getSQLState())) {
                throw refused;
            }
            // a hosted server that hides its control file
            return ask(connection, processId, pooler, "select " + PROCESS + ", '', '', 0, 1");
        }
    }

    private static ServerFacts ask(BaseConnection connection, int processId, Pooler pooler, String sql)
            throws SQLException {
        List<Tuple> rows = Execution.once(connection, sql).rows();
        if (rows.isEmpty()) {
            throw new SQLException("a select without FROM gave no row", "XX000");
        }
        Tuple row = rows.get(0);
        ServerVersion version = ServerVersion.of(connection.getQueryExecutor().getServerVersion());
        boolean pooled = isPooled(pooler, processId != Integer.parseInt(text(row, 0)));
        // a checkpoint without a distance to its start is the one that ends a recovery, or a shutdown
        String checkpoint = text(row, 6);
        long recoveryEnd = checkpoint.equals(text(row, 7)) ? Long.parseLong(checkpoint) : NOT_KNOWN;
        return new ServerFacts(
                new SessionFacts(version, pooled, isTrue(row, 1)),
                text(row, 4),
                text(row, 5),
                recoveryEnd,
                new SessionStart(isTrue(row, 2) && !pooled, isTrue(row, 3)));
    }

    private static String text(Tuple row, int column) {
        byte[] bytes = Objects.requireNonNull(row.get(column), "a fact is null");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isTrue(Tuple row, int column) {
        return text(row, column).equals("t");
    }

    /** A pooler makes up the process id that it tells its clients. */
    private static boolean isPooled(Pooler pooler, boolean otherProcess) {
        return pooler == Pooler.TRANSACTION || (pooler == Pooler.AUTO && otherProcess);
    }
}
