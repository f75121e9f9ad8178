package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.engine.Deadline;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallGuardTest {
    private final ExecutorService helpers = Executors.newCachedThreadPool();
    private final CountDownLatch network = new CountDownLatch(1);
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final CallGuard guard = new CallGuard(new CallGuard.Line() {
        @Override
        public void cancel() {
            try {
                network.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void breakOff() {
            brokenOff.incrementAndGet();
        }
    });

    @AfterEach
    void end() {
        network.countDown();
        helpers.shutdown();
    }

    private void lookUntil(int breaks) {
        while (brokenOff.get() < breaks) {
            guard.look(helpers);
            Thread.onSpinWait();
        }
    }

    @Test
    void waitsForNoCancelOfAConnectionThatIsBrokenOff() {
        guard.begin(Deadline.in(Duration.ofMillis(1)), true);
        lookUntil(1);
        assertThat(guard.end()).isEqualTo(Stop.DEADLINE);
        assertThat(brokenOff)
                .as("it is given up once, and not again after a wait for the request to cancel")
                .hasValue(1);
    }

    @Test
    void breaksOffAConnectionWhoseCancelIsStillUnderWay() {
        guard.begin(Deadline.in(Duration.ZERO), true);
        guard.look(helpers);
        assertThat(guard.end()).isEqualTo(Stop.DEADLINE);
        assertThat(brokenOff).as("the next call could be hit").hasValue(1);
    }

    @Test
    void leavesACallAloneThatEndsInTime() {
        guard.begin(Deadline.in(Duration.ofMinutes(1)), true);
        assertThat(guard.look(helpers)).isLessThan(Long.MAX_VALUE);
        assertThat(guard.end()).isEqualTo(Stop.NONE);
        assertThat(guard.look(helpers)).isEqualTo(Long.MAX_VALUE);
        assertThat(brokenOff).hasValue(0);
    }
}
