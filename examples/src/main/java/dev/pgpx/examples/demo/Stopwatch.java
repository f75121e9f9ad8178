package dev.pgpx.examples.demo;

import java.time.Duration;

/** How long something takes. */
final class Stopwatch {
    private final long start = System.nanoTime();

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    Duration stop() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
