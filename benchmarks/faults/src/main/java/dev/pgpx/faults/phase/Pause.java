package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, for a time or for something. */
final class Pause {
    private static final Duration LOOK = Duration.ofMillis(2);

    private Pause() {}

    /** Waits; false when it was interrupted, which is kept. */
    static boolean of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for something that is looked at often; whether it came in time. */
    static boolean until(BooleanSupplier reached, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end || !of(LOOK)) {
                return false;
            }
        }
        return true;
    }
}
