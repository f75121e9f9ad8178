package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Waits that an interrupt ends. */
final class Pause {
    private static final long LONGEST_MILLIS = 30_000;
    private static final int MOST_DOUBLINGS = 10;

    private Pause() {}

    /** Waits for something, at most so long; whether it happened. */
    static boolean until(CountDownLatch event, Duration most) {
        try {
            return event.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
            throw MigrationException.of("PGPX-7032").causedBy(now);
        }
    }

    static void of(Duration pause) {
        until(new CountDownLatch(1), pause);
    }

    /** About twice as long each time, and a random part of it, so that those who met do not meet again. */
    static Duration afterAttempt(int attempt, Duration first) {
        long usual = Math.min(LONGEST_MILLIS, first.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(usual / 2, usual + usual / 2 + 1));
    }
}
