package dev.pgpx.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    private static Ledger.Write failing(String sqlState) {
        return id -> {
            throw new IllegalStateException(new SQLException("no", sqlState));
        };
    }

    @Test
    void isContentWithWhatIsAsItWasTold() {
        assertThat(ledger.write(id -> {})).isEqualTo(Outcome.ACKNOWLEDGED);
        assertThat(ledger.write(failing("23505"))).isEqualTo(Outcome.FAILED);
        assertThat(ledger.write(failing("08006"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(ledger.write(failing("57P01"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(ledger.unknown()).containsExactly(3L, 4L);
        ledger.resolve(3, true);
        ledger.resolve(4, false);
        assertThat(ledger.unknown()).isEmpty();
        assertThat(ledger.ids(Outcome.ACKNOWLEDGED)).containsExactly(1L);
        assertThat(ledger.ids(Outcome.FAILED)).containsExactly(2L);
        assertThat(ledger.ids(Outcome.UNKNOWN)).containsExactly(3L, 4L);

        LedgerReport report = ledger.check(List.of(3L, 1L)).sessions(4, 4);
        report.requireNone();
        assertThat(report).hasToString("1 acknowledged, 1 failed, 2 unknown of which 2 resolved");
    }

    @Test
    void reportsAllViolationsAtOnce() {
        assertThat(ledger.write(id -> {})).isEqualTo(Outcome.ACKNOWLEDGED);
        assertThat(ledger.write(id -> {})).isEqualTo(Outcome.ACKNOWLEDGED);
        for (String state : new String[] {"40001", "08006", "57P02", "40003"}) {
            ledger.write(failing(state));
        }
        ledger.resolve(5, true);
        ledger.resolve(6, false);

        LedgerReport report = ledger.check(List.of(2L, 2L, 3L, 6L, 99L)).sessions(4, 5);
        assertThat(report.violations())
                .containsExactly(
                        "acknowledged, but lost: 1 (1)",
                        "failed, but written: 1 (3)",
                        "unknown and never resolved: 1 (4)",
                        "resolved as written, but absent: 1 (5)",
                        "resolved as not written, but there: 1 (6)",
                        "written more than once: 1 (2)",
                        "written by nobody here: 1 (99)",
                        "sessions: 5 instead of 4");
        assertThatThrownBy(report::requireNone)
                .isInstanceOf(FaultException.class)
                .hasMessageContainingAll(
                        "PGPX-5524", "8 violations", "2 acknowledged", "but lost: 1 (1)", "instead of 4");
        assertThatThrownBy(() -> ledger.resolve(1, true)).hasMessageContainingAll("PGPX-5523", "ACKNOWLEDGED");
        assertThatThrownBy(() -> ledger.resolve(7, true)).hasMessageContaining("none that has ended");
    }

    @Test
    void showsTheFirstOfManyIds() {
        for (int write = 0; write < 12; write++) {
            assertThat(ledger.write(id -> {})).isEqualTo(Outcome.ACKNOWLEDGED);
        }
        assertThat(ledger.check(List.of()).violations())
                .containsExactly("acknowledged, but lost: 12 (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …)");
    }

    @Test
    void judgesAsItIsTold() {
        Ledger certain = new Ledger(failure -> Outcome.FAILED);
        assertThat(certain.write(failing("08006"))).isEqualTo(Outcome.FAILED);
        assertThat(ledger.write(id -> {
                    throw new IllegalStateException("no SQLSTATE");
                }))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(ledger.write(id -> {
                    throw new InterruptedException();
                }))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> ledger.write(id -> {
                    throw new AssertionError("booked all the same");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(ledger.unknown()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void seesWritesThatAreUnderWayAndThreadsThatStay() throws InterruptedException {
        Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread writer = new Thread(
                () -> ledger.write(id -> {
                    begun.countDown();
                    release.await();
                }),
                "ledger-writer");
        writer.start();
        begun.await();
        LedgerReport report = ledger.check(List.of());
        assertThat(report.violations()).containsExactly("still under way: 1 (1)");
        assertThat(report.threads(before, thread -> thread == writer, Duration.ofMillis(20))
                        .violations())
                .containsExactly("still under way: 1 (1)", "leaked threads: ledger-writer");
        release.countDown();
        assertThat(report.threads(before, thread -> thread == writer, Duration.ofSeconds(60)))
                .isEqualTo(report);
        writer.join();
        assertThat(ledger.check(List.of(1L)).violations()).isEmpty();
    }
}
