package dev.pgpx.faults.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.figure.Figures;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PhasesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void dividesTheTimeAmongThoseThatAreRun() {
        List<Phases> all = List.of(Phases.values());
        Duration sum = all.stream().map(phase -> phase.timeOf(all, MINUTE)).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isBetween(MINUTE.minusMillis(1), MINUTE);
        assertThat(Phases.RECOVERY.timeOf(List.of(Phases.RECOVERY), MINUTE)).isEqualTo(MINUTE);
        assertThat(Phases.named("recovery")).contains(Phases.RECOVERY);
        assertThat(Phases.named("nothing")).isEmpty();
    }

    @Test
    void waitsFiveSecondsForCallsThatOverrunAndLessWhenTimeIsShort() {
        assertThat(DeadlinePhase.cap(MINUTE)).isEqualTo(Duration.ofSeconds(5));
        assertThat(DeadlinePhase.cap(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(3));
        assertThat(DeadlinePhase.cap(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void takesHalfAsLongAgainForTwentyRestarts() {
        assertThat(RecoveryPhase.goesOn(30, 99, 100)).isTrue();
        assertThat(RecoveryPhase.goesOn(20, 100, 100)).isFalse();
        assertThat(RecoveryPhase.goesOn(19, 149, 100)).isTrue();
        assertThat(RecoveryPhase.goesOn(19, 150, 100)).isFalse();
    }

    @Test
    void tellsTheWorstOverrunAndWhatWasGivenUp() {
        Figures figures = new Figures();
        Overruns overruns = new Overruns(Duration.ofSeconds(5));
        overruns.add(Kind.PGPX, DeadlinePoint.POOL, Duration.ofMillis(20));
        overruns.add(Kind.PGPX, DeadlinePoint.POOL, Duration.ofMillis(10));
        overruns.add(Kind.PGPX, DeadlinePoint.COMMIT, Duration.ofMillis(30));
        overruns.add(Kind.PLAIN, DeadlinePoint.COMMIT, Duration.ofSeconds(5));
        overruns.addStuck(Kind.PLAIN, 1);
        overruns.addStuck(Kind.PLAIN, 2);
        overruns.tell(List.of(Kind.values()), figures);
        assertThat(figures.lines())
                .contains(
                        "pgpx.overrun-pool-ms: 20",
                        "pgpx.worst-overrun-ms: 30",
                        "pgpx.deadline-threads-stuck: 0",
                        "plain.overrun-commit-ms: > 5000",
                        "plain.worst-overrun-ms: > 5000",
                        "plain.deadline-threads-stuck: 3");
    }

    @Test
    void comparesRoundByRound() throws Exception {
        Rounds rounds = new Rounds();
        rounds.add("quick", key -> assertThat(key).isBetween(1L, 1_000L));
        rounds.add("slow", key -> Thread.sleep(2));
        rounds.run(2, Duration.ofMillis(400));
        assertThat(rounds.median("slow")).isBetween(1.0, 1_000.0);
        assertThat(rounds.ratio("slow", "quick")).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> rounds.median("other")).hasMessageContaining("other");
    }

    @Test
    void handsOnWhatAnOperationThrows() {
        assertThatThrownBy(() -> Throughput.perSecond(2, Duration.ofMillis(1), 10, key -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no");
    }

    @Test
    void leavesToItselfWhatHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        assertThat(Watchdog.run("hanging", Duration.ofMillis(20), hanging::await))
                .isFalse();
        hanging.countDown();
        assertThat(Watchdog.run("ending", Duration.ofSeconds(30), () -> {})).isTrue();
        assertThatThrownBy(() -> Watchdog.run("failing", Duration.ofSeconds(30), () -> {
                    throw new IOException("no");
                }))
                .hasMessage("no");
    }

    @Test
    void countsThreadsThatDoNotHearTheEnd() {
        CountDownLatch hanging = new CountDownLatch(1);
        AtomicInteger turns = new AtomicInteger();
        Crew crew = new Crew();
        crew.start("turning", 2, () -> turns.incrementAndGet() > 0);
        AtomicInteger hangs = new AtomicInteger();
        crew.start("hanging", 1, () -> {
            try {
                hangs.incrementAndGet();
                hanging.await();
                return true;
            } catch (InterruptedException interrupted) {
                return false;
            }
        });
        assertThat(Pause.until(() -> turns.get() > 10 && hangs.get() > 0, Duration.ofSeconds(30)))
                .isTrue();
        assertThat(crew.stop(Duration.ofMillis(200))).isEqualTo(1);
        hanging.countDown();
        assertThat(crew.stop(Duration.ofSeconds(30))).isZero();
    }
}
