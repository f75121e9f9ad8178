package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.engine.SessionReset;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.Touch;
import dev.pgpx.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Touches a real session and resets it. */
class SessionResetTest {
    private static final Map<Touch, String> TOUCHING = new EnumMap<>(Map.of(
            Touch.SETTINGS, "set work_mem = '1234kB'",
            Touch.ROLE, "set role somebody",
            Touch.TEMPORARY_TABLES, "create temp table scratch as select 1 as a",
            Touch.LISTEN, "listen news",
            Touch.ADVISORY_LOCKS, "select pg_advisory_lock(1)",
            Touch.CURSORS, "declare held cursor with hold for select 1",
            Touch.PREPARED_STATEMENTS, "prepare made as select 1"));

    /** One line for each part of the session that is touched. */
    private static final Map<Touch, String> TOUCHED = new EnumMap<>(Map.of(
            Touch.SETTINGS, "select current_setting('work_mem') = '1234kB'",
            Touch.ROLE, "select current_user = 'somebody'",
            Touch.TEMPORARY_TABLES, "select to_regclass('pg_temp.scratch') is not null",
            Touch.LISTEN, "select exists (select from pg_listening_channels())",
            Touch.ADVISORY_LOCKS,
                    "select exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())",
            Touch.CURSORS, "select exists (select from pg_cursors where name = 'held')",
            Touch.PREPARED_STATEMENTS, "select exists (select from pg_prepared_statements where name = 'made')"));

    private static final EnumSet<Touch> RESETTABLE = EnumSet.complementOf(EnumSet.of(Touch.IRREVERSIBLE));

    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedServer.start();
        try (Connection session = session()) {
            run(session, "create role somebody");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Connection session() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.port()});
        source.setDatabaseName("postgres");
        source.setUser(server.user());
        return source.getConnection();
    }

    private static void run(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean ask(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static Set<Touch> touched(Connection session) throws SQLException {
        Set<Touch> touched = EnumSet.noneOf(Touch.class);
        for (Map.Entry<Touch, String> question : TOUCHED.entrySet()) {
            if (ask(session, question.getValue())) {
                touched.add(question.getKey());
            }
        }
        return touched;
    }

    private static void touchAll(Connection session) throws SQLException {
        for (Touch touch : RESETTABLE) {
            if (touch != Touch.ROLE) {
                run(session, TOUCHING.get(touch));
            }
        }
        run(session, TOUCHING.get(Touch.ROLE)); // last: it has no right to the others
        assertThat(touched(session)).isEqualTo(RESETTABLE);
    }

    @ParameterizedTest
    @EnumSource(value = Touch.class, names = "IRREVERSIBLE", mode = EnumSource.Mode.EXCLUDE)
    void whatATextTouchesIsSeenAndUndone(Touch touch) throws SQLException {
        String sql = TOUCHING.get(touch);
        Set<Touch> touches = SqlEffects.of(sql).touches();
        assertThat(touches).containsExactly(touch);
        try (Connection session = session()) {
            run(session, sql);
            assertThat(touched(session)).containsExactly(touch);
            run(session, SessionReset.of(touches).sql());
            assertThat(touched(session)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Touch.class, names = "IRREVERSIBLE", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsDisturbed(Touch touch) throws SQLException {
        try (Connection session = session()) {
            touchAll(session);
            run(session, SessionReset.of(Set.of(touch)).sql());
            Set<Touch> left = EnumSet.copyOf(RESETTABLE);
            left.remove(touch);
            assertThat(touched(session)).isEqualTo(left);
        }
    }

    @Test
    void allIsUndoneInOneRequest() throws SQLException {
        try (Connection session = session()) {
            touchAll(session);
            run(session, SessionReset.of(RESETTABLE).sql());
            assertThat(touched(session)).isEmpty();
        }
    }

    @Test
    void aSessionThatMayOnlyReadIsResetToo() throws SQLException {
        try (Connection session = session()) {
            touchAll(session);
            run(session, "reset role; set default_transaction_read_only = on; set role somebody");
            run(session, SessionReset.of(RESETTABLE).sql());
            assertThat(touched(session)).isEmpty();
        }
    }

    @Test
    void anotherSessionAuthorizationIsUndone() throws SQLException {
        try (Connection session = session()) {
            run(session, "set session authorization somebody");
            run(session, SessionReset.of(Set.of(Touch.ROLE)).sql());
            assertThat(ask(session, "select session_user = 'postgres' and current_user = 'postgres'"))
                    .isTrue();
        }
    }

    @Test
    void theDriverSurvivesTheLossOfItsPreparedStatements() throws SQLException {
        try (Connection session = session();
                PreparedStatement prepared = session.prepareStatement("select ? = 1")) {
            for (int execution = 1; execution <= 12; execution++) {
                prepared.setInt(1, 1);
                try (ResultSet rows = prepared.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                }
                if (execution == 8) {
                    run(
                            session,
                            SessionReset.of(Set.of(Touch.PREPARED_STATEMENTS)).sql());
                }
            }
        }
    }
}
