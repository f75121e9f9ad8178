package dev.pgpx.faults.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static List<Disturbance> first(long seed, int count) {
        Schedule schedule = new Schedule(seed);
        return Stream.generate(schedule::next).limit(count).toList();
    }

    @Test
    void repeatsItselfForTheSameSeed() {
        assertThat(first(7, 40)).isEqualTo(first(7, 40)).isNotEqualTo(first(8, 40));
    }

    @Test
    void hasEveryKindBeforeOneComesAgain() {
        int kinds = Disturbance.Kind.values().length;
        for (int seed = 0; seed < 20; seed++) {
            List<Disturbance> disturbances = first(seed, 2 * kinds);
            assertThat(disturbances.subList(0, kinds))
                    .extracting(Disturbance::kind)
                    .containsExactlyInAnyOrder(Disturbance.Kind.values());
            assertThat(disturbances.subList(kinds, 2 * kinds))
                    .extracting(Disturbance::kind)
                    .containsExactlyInAnyOrder(Disturbance.Kind.values());
        }
    }

    @Test
    void leavesTimeForWorkAndMakesFaultsThatThereAre() {
        for (Disturbance disturbance : first(1, 200)) {
            assertThat(disturbance.calm()).isBetween(Duration.ofMillis(100), Duration.ofMillis(400));
            assertThat(disturbance.lasts()).isBetween(Duration.ofMillis(50), Duration.ofMillis(700));
            assertThat(disturbance.fault().toString().equals("pass")).isEqualTo(disturbance.isOfServer());
        }
    }

    @Test
    void saysWhatHappens() {
        Duration calm = Duration.ofMillis(10);
        Duration lasts = Duration.ofMillis(20);
        assertThat(new Disturbance(Disturbance.Kind.CUT, calm, lasts, 5))
                .hasToString("cut after 5 bytes for 20 ms after 10 ms");
        assertThat(new Disturbance(Disturbance.Kind.DELAY, calm, lasts, 5))
                .hasToString("delay 5 ms for 20 ms after 10 ms");
        assertThat(new Disturbance(Disturbance.Kind.BLACK_HOLE, calm, lasts, 5))
                .hasToString("black hole for 20 ms after 10 ms");
    }
}
