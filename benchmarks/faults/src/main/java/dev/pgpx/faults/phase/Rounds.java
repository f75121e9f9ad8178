package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Item;
import dev.pgpx.faults.figure.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several things in turn, again and again, so that whatever else the machine does meets them all. A quarter of
 * the time comes first, to warm up, and does not count.
 */
final class Rounds {
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final int LEAST = 3;

    private final Map<String, Throughput.Operation> operations = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    void add(String name, Throughput.Operation operation) {
        operations.put(name, operation);
        rates.put(name, new ArrayList<>());
    }

    /** Measures with so many threads for about a time, in slices that get shorter when there is little of it. */
    void run(int threads, Duration time) throws Exception {
        Duration slice = time.dividedBy((long) operations.size() * (LEAST + 1));
        if (slice.compareTo(SLICE) > 0) {
            slice = SLICE;
        }
        rounds(1, time.dividedBy(4), threads, slice);
        rates.values().forEach(List::clear);
        rounds(LEAST, time.multipliedBy(3).dividedBy(4), threads, slice);
    }

    private void rounds(int least, Duration time, int threads, Duration slice) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        for (int round = 0; round < least || System.nanoTime() < end; round++) {
            round(threads, slice, round % 2 == 1);
        }
    }

    /** Each second round goes backwards, so that none always comes after the same other. */
    private void round(int threads, Duration slice, boolean backwards) throws Exception {
        List<Map.Entry<String, Throughput.Operation>> order = new ArrayList<>(operations.entrySet());
        if (backwards) {
            Collections.reverse(order);
        }
        for (Map.Entry<String, Throughput.Operation> one : order) {
            rate(one.getKey()).add(Throughput.perSecond(threads, slice, Item.COUNT, one.getValue()));
        }
    }

    private List<Double> rate(String name) {
        List<Double> found = rates.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing is measured as " + name);
        }
        return found;
    }

    /** How often per second, in the round in the middle. */
    double median(String name) {
        return Samples.median(rate(name));
    }

    /** One to the other, in the round in the middle. */
    double ratio(String name, String to) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rate(name).size(); round++) {
            ratios.add(rate(name).get(round) / rate(to).get(round));
        }
        return Samples.median(ratios);
    }
}
