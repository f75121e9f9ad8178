package dev.pgpx.faults.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void givesALineForEachInOrder() {
        figures.number("pgpx.acknowledged-lost", 0);
        figures.moreThan("plain.worst-overrun-ms", 5_000);
        figures.decimal("ratio.lookup-64-threads", 1.875);
        assertThat(figures.lines())
                .containsExactly(
                        "pgpx.acknowledged-lost: 0", "plain.worst-overrun-ms: > 5000", "ratio.lookup-64-threads: 1.88");
    }

    @Test
    void callsAHundredPercentOnlyAll() {
        figures.percent("pgpx.nothing", 0, 0);
        figures.percent("pgpx.almost", 999, 1_000);
        figures.percent("pgpx.all", 1_000, 1_000);
        assertThat(figures.all().values()).containsExactly("100", "99", "100");
    }

    @Test
    void refusesNamesThatNobodyCouldRelyOn() {
        assertThatThrownBy(() -> figures.number("Lost", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figures.number("pgpx.lost ones", 1)).hasMessageContaining("\"pgpx.lost ones\"");
        figures.number("pgpx.lost", 1);
        assertThatThrownBy(() -> figures.number("pgpx.lost", 2)).hasMessageContaining("two figures pgpx.lost");
    }

    @Test
    void putsThoseOfAllSidesBesideEachOther() {
        figures.number("run.seed", 7);
        figures.number("pgpx.reads", 12_345);
        figures.number("plain.reads", 9);
        figures.decimal("ratio.lookup-1-thread", 1);
        assertThat(FigureTable.lines(figures))
                .containsExactly(
                        "                 run   pgpx  plain  ratio",
                        "seed               7",
                        "reads                 12345      9",
                        "lookup 1 thread                      1.00");
    }

    @Test
    void breaksPromisesOfPgpxAlone() {
        figures.number("pgpx.acknowledged-lost", 0);
        figures.number("plain.acknowledged-lost", 3);
        figures.number("pgpx.recovery-p99-ms", 900);
        assertThat(Promises.broken(figures)).isEmpty();
        figures.number("pgpx.wrong-results", 1);
        figures.number("pgpx.unknown-unresolved", 2);
        assertThat(Promises.broken(figures)).containsExactly("pgpx.unknown-unresolved: 2", "pgpx.wrong-results: 1");
    }

    @Test
    void takesPercentilesByNearestRank() {
        List<Double> samples = List.of(5.0, 1.0, 4.0, 2.0, 3.0);
        assertThat(Samples.percentile(samples, 1)).isEqualTo(1);
        assertThat(Samples.percentile(samples, 50)).isEqualTo(3);
        assertThat(Samples.percentile(samples, 60)).isEqualTo(3);
        assertThat(Samples.percentile(samples, 61)).isEqualTo(4);
        assertThat(Samples.percentile(samples, 99)).isEqualTo(5);
        assertThat(Samples.percentile(List.of(8.0), 100)).isEqualTo(8);
    }

    @Test
    void takesTheMedianOfEvenNumbersBetweenTheMiddleTwo() {
        assertThat(Samples.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Samples.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }
}
