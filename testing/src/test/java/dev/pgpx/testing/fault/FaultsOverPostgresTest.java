package dev.pgpx.testing.fault;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tools together, over a real server: through a Database and through plain JDBC. */
@Tag("any-jvm")
@PgpxTest
class FaultsOverPostgresTest {
    @Test
    void goesThroughTheProxyIntoABlackHoleAndOut(EmbeddedServer server, TestDatabase database) {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = Database.open(Settings.builder()
                        .url(proxy.url(database.url()))
                        .poolSize(1)
                        .connectTimeout(Duration.ofSeconds(20))
                        .acquireTimeout(Duration.ofSeconds(20))
                        .statementTimeout(Duration.ofSeconds(1))
                        .build())) {
            assertThat(one(db)).isEqualTo(1);
            assertThat(proxy.accepted()).isPositive();
            assertThat(proxy.bytes(Direction.DOWN)).isPositive();
            proxy.apply(Fault.slices());
            assertThat(one(db)).isEqualTo(1);

            proxy.apply(Fault.blackHole());
            assertThatThrownBy(() -> one(db)).isInstanceOf(DatabaseException.class);

            long before = proxy.accepted();
            proxy.apply(Fault.pass());
            Await.until("an answer after the outage", () -> answers(db));
            assertThat(proxy.accepted()).isGreaterThan(before - 1);
        }
    }

    private static int one(Database db) {
        return db.one(sql("select 1").as(Codecs.INT4));
    }

    private static boolean answers(Database db) {
        try {
            return one(db) == 1;
        } catch (DatabaseException stillBroken) {
            return false;
        }
    }

    @Test
    void keepsTheLedgerOfWritesWhileTheServerRestarts() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.builder()
                        .parameter("synchronous_commit", "on")
                        .start();
                FaultProxy proxy = FaultProxy.to(server)) {
            String url = proxy.url("jdbc:" + server.url().replace("postgres@", "") + "?user=postgres");
            execute(url, "create table entry (id bigint)");
            Ledger ledger = new Ledger();
            List<Thread> writers = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                Thread writer = new Thread(() -> {
                    for (int write = 0; write < 40; write++) {
                        ledger.write(id -> execute(url, "insert into entry values (" + id + ")"));
                    }
                });
                writers.add(writer);
                writer.start();
            }
            Await.until("some writes", () -> proxy.accepted() > 15);
            server.stop(StopMode.IMMEDIATE);
            server.restart();
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(ledger.write(id -> execute(url, "insert into entry values (1 / (" + id + " - " + id + "))")))
                    .isEqualTo(Outcome.FAILED);

            List<Long> rows = rows(url);
            // looks at the rows, as only a test of the ledger may
            ledger.unknown().forEach(id -> ledger.resolve(id, rows.contains(id)));
            LedgerReport report = ledger.check(rows);
            report.requireNone();
            assertThat(report.acknowledged()).isPositive();
            assertThat(report.acknowledged() + report.failed() + report.unknown())
                    .isEqualTo(121);
        }
    }

    private static void execute(String url, String text) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static List<Long> rows(String url) throws Exception {
        List<Long> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select id from entry")) {
            while (result.next()) {
                rows.add(result.getLong(1));
            }
        }
        return rows;
    }
}
