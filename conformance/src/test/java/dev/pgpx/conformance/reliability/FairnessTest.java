package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promise 10: many callers share few sessions, and none of them is left behind. */
class FairnessTest {
    private static final int SESSIONS = 8;
    private static final int CALLERS = 200;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Thread thread(Runnable task) {
        return VirtualThreads.areThere() ? VirtualThreads.of(task) : new Thread(task);
    }

    @Test
    void everyCallerGetsItsTurn() {
        Settings few = Settings.builder()
                .url(server.url())
                .poolSize(SESSIONS)
                .acquireTimeout(Duration.ofMinutes(1))
                .build();
        try (Database db = Database.open(few)) {
            CountDownLatch taken = new CountDownLatch(SESSIONS);
            CountDownLatch start = new CountDownLatch(1);
            for (int session = 0; session < SESSIONS; session++) {
                Background.run(() -> db.inTransaction(tx -> {
                    taken.countDown();
                    Eventually.passed(start);
                }));
            }
            Eventually.passed(taken);
            AtomicInteger began = new AtomicInteger();
            LongAccumulator longest = new LongAccumulator(Math::max, 0);
            List<Background<Integer>> callers = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.add(Background.call(FairnessTest::thread, () -> {
                    long end = System.nanoTime() + Eventually.LIMIT.toNanos();
                    int call = 0;
                    // who has had a turn comes back for ever, and must not keep the others out
                    while (began.get() < CALLERS && System.nanoTime() - end < 0) {
                        long before = System.nanoTime();
                        db.one(sql("select :call").bind("call", call).as(Codecs.INT4));
                        longest.accumulate(System.nanoTime() - before);
                        if (call++ == 0) {
                            began.incrementAndGet();
                        }
                    }
                    return call;
                }));
            }
            Eventually.holds("all wait", () -> db.pool().waiting() == CALLERS);
            start.countDown();

            callers.forEach(caller -> assertThat(caller.result()).isPositive());
            assertThat(Duration.ofNanos(longest.get())).isLessThan(Duration.ofSeconds(20));
            assertHealthy(db);
        }
    }

    @Test
    void aCallerThatWaitedLongerComesFirst() {
        Settings one = Settings.builder()
                .url(server.url())
                .poolSize(1)
                .acquireTimeout(Duration.ofMinutes(1))
                .build();
        try (Database db = Database.open(one)) {
            List<Integer> order = new ArrayList<>();
            CountDownLatch enough = new CountDownLatch(1);
            CountDownLatch taken = new CountDownLatch(1);
            Background<Boolean> holder = Background.run(() -> db.inTransaction(tx -> {
                taken.countDown();
                Eventually.passed(enough);
            }));
            Eventually.passed(taken);
            List<Background<Boolean>> waiting = new ArrayList<>();
            for (int caller = 0; caller < 10; caller++) {
                int number = caller;
                waiting.add(Background.run(() -> db.inTransaction(tx -> {
                    synchronized (order) {
                        order.add(number);
                    }
                })));
                Eventually.holds("it waits", () -> db.pool().waiting() == number + 1);
            }
            enough.countDown();

            holder.result();
            waiting.forEach(Background::result);
            assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }
}
