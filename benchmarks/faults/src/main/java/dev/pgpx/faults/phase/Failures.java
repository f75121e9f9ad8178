package dev.pgpx.faults.phase;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often something failed, and with what. Thread-safe. */
final class Failures {
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    void add(String what, Exception failure) {
        String name = what + " " + failure.getClass().getSimpleName();
        counts.computeIfAbsent(name, first -> new LongAdder()).increment();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
