package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Disturbances without end, by chance. Each kind comes once before any comes again, so that a short run meets them all. The
 * same seed gives the same ones.
 */
final class Schedule implements Iterator<Disturbance> {
    private static final int LEAST_CALM = 100;
    private static final int MOST_CALM = 400;
    private static final int LEAST = 50;
    private static final int MOST = 700;
    private static final int MOST_BYTES = 600;
    private static final int MOST_DELAY = 40;

    private final Random random;
    private final Deque<Disturbance.Kind> next = new ArrayDeque<>();

    Schedule(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Disturbance next() {
        if (next.isEmpty()) {
            List<Disturbance.Kind> kinds = Arrays.asList(Disturbance.Kind.values());
            Collections.shuffle(kinds, random);
            next.addAll(kinds);
        }
        Disturbance.Kind kind = next.remove();
        int amount = between(1, kind == Disturbance.Kind.DELAY ? MOST_DELAY : MOST_BYTES);
        return new Disturbance(kind, millis(LEAST_CALM, MOST_CALM), millis(LEAST, MOST), amount);
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(between(least, most));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
