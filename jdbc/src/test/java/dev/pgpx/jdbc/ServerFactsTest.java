package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.settings.Pooler;
import dev.pgpx.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.jdbc.PgConnection;

class ServerFactsTest {
    private static final String USER = "user=postgres";

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple", "extendedForPrepared", "extendedCacheEverything"})
    void areAskedInEveryModeOfTheDriver(String mode) throws SQLException {
        try (PgConnection connection = connect(USER + "&preferQueryMode=" + mode)) {
            ServerFacts facts = ask(connection);

            assertThat(facts.session().standby()).isFalse();
            assertThat(facts.session().pooled()).isFalse();
            assertThat(facts.session().version().major()).isGreaterThanOrEqualTo(13);
            assertThat(facts.timeline()).isEqualTo("00000001");
            assertThat(facts.boot()).contains("/");
            assertThat(facts.start()).isEqualTo(new SessionStart(false, true));
        }
    }

    @Test
    void leaveNothingInTheSession() throws SQLException {
        try (PgConnection connection = connect(USER + "&prepareThreshold=1")) {
            ask(connection);

            assertThat(text(
                            connection,
                            "select count(*) from pg_prepared_statements where not statement like 'select count%'"))
                    .isEqualTo("0");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void areAskedWithinATransactionThatGoesOn() throws SQLException {
        try (PgConnection connection = connect(USER)) {
            connection.setAutoCommit(false);
            String before = text(connection, "select pg_current_xact_id()::text");

            ask(connection);

            assertThat(text(connection, "select pg_current_xact_id()::text")).isEqualTo(before);
        }
    }

    @Test
    void aProcessOfAnotherIdIsAPooler() throws SQLException {
        try (PgConnection connection = connect(USER)) {
            int other = connection.getBackendPID() + 1;

            assertThat(ServerFacts.ask(connection, other, Pooler.AUTO).session().pooled())
                    .isTrue();
            assertThat(ServerFacts.ask(connection, other, Pooler.SESSION)
                            .session()
                            .pooled())
                    .isFalse();
            assertThat(ServerFacts.ask(connection, other, Pooler.TRANSACTION)
                            .session()
                            .pooled())
                    .isTrue();
        }
    }

    @Test
    void aServerMayHideItsControlFile() throws SQLException {
        try (PgConnection connection = connect(USER);
                Statement statement = connection.createStatement()) {
            statement.execute("revoke execute on function pg_control_checkpoint() from public");
            statement.execute("create role plain login");
        }
        try (PgConnection connection = connect("user=plain")) {
            ServerFacts facts = ask(connection);

            assertThat(facts.timeline()).isEmpty();
            assertThat(facts.boot()).isEmpty();
            assertThat(facts.recoveryEnd()).isEqualTo(ServerFacts.NOT_KNOWN);
            assertThat(text(connection, "select 1")).isEqualTo("1");
        }
    }

    private static ServerFacts ask(PgConnection connection) throws SQLException {
        return ServerFacts.ask(connection, connection.getBackendPID(), Pooler.AUTO);
    }

    private static PgConnection connect(String options) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?";
        Connection connection = DriverManager.getConnection(url + options);
        return connection.unwrap(PgConnection.class);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
