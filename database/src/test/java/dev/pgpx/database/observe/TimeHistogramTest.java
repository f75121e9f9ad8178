package dev.pgpx.database.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeHistogramTest {
    @Test
    void tellsTimesNoMoreThanFourPercentOff() {
        for (long nanos = 1_000; nanos < TimeUnit.MINUTES.toNanos(60); nanos = nanos * 21 / 20) {
            TimeHistogram times = new TimeHistogram();
            times.add(nanos);
            assertThat(times.quantile(0.99)).isCloseTo(nanos, withinPercentage(4));
        }
    }

    @Test
    void tellsWhatNinetyNineOfAHundredDoNotExceed() {
        TimeHistogram times = new TimeHistogram();
        for (int i = 1; i <= 1_000; i++) {
            times.add(TimeUnit.MILLISECONDS.toNanos(i));
        }
        assertThat(times.quantile(0.99)).isCloseTo(TimeUnit.MILLISECONDS.toNanos(990), withinPercentage(4));
        assertThat(times.quantile(0.5)).isCloseTo(TimeUnit.MILLISECONDS.toNanos(500), withinPercentage(4));
    }

    @Test
    void holdsTheShortestAndTheLongestTimes() {
        TimeHistogram times = new TimeHistogram();
        assertThat(times.quantile(0.99)).isZero();
        times.add(0);
        times.add(-1);
        assertThat(times.quantile(1)).isLessThan(100);
        times.add(Long.MAX_VALUE);
        assertThat(times.quantile(1)).isGreaterThan(TimeUnit.HOURS.toNanos(1));
    }

    @Test
    void addsThoseOfAnother() {
        TimeHistogram times = new TimeHistogram();
        TimeHistogram more = new TimeHistogram();
        more.add(1_000_000);
        times.addAll(more);
        assertThat(times.quantile(0.99)).isCloseTo(1_000_000, withinPercentage(4));
    }
}
