package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.testing.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 6: after an outage the first call succeeds soon, and nobody storms the server. */
class RecoveryTest {
    private static final Duration SLACK = Duration.ofSeconds(5);
    private static final int CALLERS = 30;

    private static EmbeddedServer server;

    private ProxiedServer proxied;
    private Database db;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        proxied = ProxiedServer.of(server);
        db = proxied.open(settings -> settings.poolSize(4).statementTimeout(Duration.ofSeconds(30)));
    }

    @AfterEach
    void close() {
        proxied.close();
    }

    /** What takes the server away, and brings it back. */
    private enum Outage {
        CRASH {
            @Override
            void begin(ProxiedServer proxied) {
                server.stop(StopMode.IMMEDIATE);
            }

            @Override
            void end(ProxiedServer proxied) {
                server.restart();
            }
        },
        STOP {
            @Override
            void begin(ProxiedServer proxied) {
                server.stop(StopMode.FAST);
            }

            @Override
            void end(ProxiedServer proxied) {
                server.restart();
            }
        },
        REFUSAL {
            @Override
            void begin(ProxiedServer proxied) {
                proxied.proxy().apply(Fault.reset());
                proxied.proxy().apply(Fault.refuse());
            }
        },
        RESET {
            @Override
            void begin(ProxiedServer proxied) {
                proxied.proxy().apply(Fault.reset());
            }
        },
        BLACK_HOLE {
            @Override
            void begin(ProxiedServer proxied) {
                proxied.proxy().apply(Fault.blackHole());
            }
        };

        abstract void begin(ProxiedServer proxied);

        void end(ProxiedServer proxied) {
            proxied.proxy().apply(Fault.pass());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCallAfterAnOutageSucceeds(Outage outage) {
        Database hurried = db.withDeadline(Duration.ofMillis(300));
        outage.begin(proxied);
        assertThatThrownBy(() -> answer(hurried)).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> answer(hurried)).isInstanceOf(DatabaseException.class);
        outage.end(proxied);

        long start = System.nanoTime();
        assertThat(answer(db)).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLACK);
        assertHealthy(db);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatWaitsDuringAnOutageSucceedsSoonAfterIt(Outage outage) {
        outage.begin(proxied);
        Background<Integer> waiting = Background.call(() -> answer(db));
        Eventually.holds("the call waits", () -> db.pool().inUse() > 0 || waiting.isDone());
        outage.end(proxied);

        long start = System.nanoTime();
        assertThat(waiting.result()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLACK);
        assertHealthy(db);
    }

    @Test
    void manyWhoWaitDuringAnOutageMakeFewAttemptsAndAllSucceedAfterIt() {
        proxied.proxy().apply(Fault.reset());
        long before = proxied.proxy().accepted();
        long start = System.nanoTime();
        List<Background<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.add(Background.call(() -> answer(db)));
        }
        Eventually.holds(
                "two seconds pass",
                () -> System.nanoTime() - start > Duration.ofSeconds(2).toNanos());
        long seconds = 1 + Duration.ofNanos(System.nanoTime() - start).toSeconds();
        long attempts = proxied.proxy().accepted() - before;
        proxied.proxy().apply(Fault.pass());

        callers.forEach(caller -> assertThat(caller.result()).isEqualTo(1));
        // one at a time, a pause of 50 ms or more between two; as many again for those that four idle connections cost
        assertThat(attempts).isBetween(1L, 20 * seconds + 10);
        assertThat(proxied.proxy().accepted() - before - attempts).isLessThanOrEqualTo(4 + 2);
        assertHealthy(db);
    }

    @Test
    void anOutageThatNobodyNoticesCostsNoAttempt() {
        proxied.proxy().apply(Fault.reset());
        long before = proxied.proxy().accepted();
        proxied.proxy().apply(Fault.pass());

        assertHealthy(db);
        assertThat(proxied.proxy().accepted() - before).isBetween(1L, 4L);
    }

    @Test
    void aTransactionThatTheOutageBrokeIsToldAndTheNextOneSucceeds() {
        db.run(sql("create table if not exists entry (a int)"));
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into entry values (1)"));
                    server.stop(StopMode.IMMEDIATE);
                    server.restart();
                    db.run(sql("insert into entry values (2)"));
                }))
                .isInstanceOf(DatabaseException.class);

        db.inTransaction(tx -> db.run(sql("insert into entry values (3)")));
        assertHealthy(db);
    }
}
