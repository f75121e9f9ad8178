package dev.pgpx.testing.fault;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits within the pool, and for how long, when nothing answers. */
@Tag("any-jvm")
@PgpxTest
class PoolUnderFaultsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration MUCH_LESS = Duration.ofSeconds(10);

    private static Database open(FaultProxy proxy, TestDatabase database, int connections) {
        return Database.open(Settings.builder()
                .url(proxy.url(database.url()))
                .poolSize(connections)
                .minimumIdle(0)
                .acquireTimeout(LONG)
                .statementTimeout(LONG)
                .build());
    }

    private static int one(Database db) {
        return db.one(sql("select 1").as(Codecs.INT4));
    }

    private static Duration failing(Database db) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> one(db)).isInstanceOf(DatabaseException.class);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void together(int threads, Runnable action) throws InterruptedException {
        List<Thread> started = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            Thread thread = new Thread(action);
            started.add(thread);
            thread.start();
        }
        for (Thread thread : started) {
            thread.join();
        }
    }

    /** So many connections, all idle. */
    private static void fill(Database db, int connections) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(connections);
        together(
                connections,
                () -> db.inTransaction(transaction -> {
                    one(db);
                    all.countDown();
                    awaitAll(all);
                }));
        assertThat(db.pool().idle()).isEqualTo(connections);
    }

    private static void awaitAll(CountDownLatch all) {
        try {
            assertThat(all.await(2 * LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static long helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pgpx-helper"))
                .count();
    }

    @Test
    void leavesNobodyBehindWhoWaitsForAConnectionLongerThanItsCaller(EmbeddedServer server, TestDatabase database) {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = open(proxy, database, 1)) {
            proxy.apply(Fault.blackHole());
            Database hasty = db.withDeadline(Duration.ofMillis(20));
            for (int call = 0; call < 40; call++) {
                assertThatThrownBy(() -> one(hasty)).isInstanceOf(DatabaseException.class);
            }
            assertThat(helpers()).isLessThan(20);
            proxy.apply(Fault.pass());
            assertThat(one(db)).isEqualTo(1);
        }
    }

    @Test
    void doesNotAskIdleConnectionsOneByOneWhetherTheyAreThere(EmbeddedServer server, TestDatabase database)
            throws InterruptedException {
        int connections = 12;
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = open(proxy, database, connections)) {
            fill(db, connections);
            long filled = System.nanoTime();
            Await.until("the connections to be old", () -> System.nanoTime() - filled > 600_000_000);
            proxy.apply(Fault.blackHole());
            assertThat(failing(db.withDeadline(Duration.ofMillis(400)))).isLessThan(MUCH_LESS);
            proxy.apply(Fault.pass());
            assertThat(one(db)).isEqualTo(1);
        }
    }

    @Test
    void keepsTheDeadlineOfThoseWhoFindTheIdleConnectionTaken(EmbeddedServer server, TestDatabase database)
            throws InterruptedException {
        try (FaultProxy proxy = FaultProxy.to(server)) {
            for (int round = 0; round < 10; round++) {
                try (Database db = open(proxy, database, 8)) {
                    fill(db, 1);
                    proxy.apply(Fault.blackHole());
                    Database hasty = db.withDeadline(Duration.ofMillis(100));
                    together(8, () -> assertThat(failing(hasty)).isLessThan(MUCH_LESS));
                    proxy.apply(Fault.pass());
                }
            }
        }
    }
}
