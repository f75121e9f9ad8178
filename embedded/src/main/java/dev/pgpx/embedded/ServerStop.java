package dev.pgpx.embedded;

import java.time.Duration;
import java.util.List;

/** Ends a server: fast, and less and less politely when that takes too long. */
final class ServerStop {
    private record Step(String signal, Duration patience) {}

    /** Fast rolls back what is open and writes a checkpoint; immediate leaves recovery to the next start. */
    private static final List<Step> STEPS = List.of(
            new Step("INT", Duration.ofSeconds(60)),
            new Step("QUIT", Duration.ofSeconds(10)),
            new Step("KILL", Duration.ofSeconds(10)));

    private ServerStop() {}

    /** Ends it and waits; an interrupt does not cut the waiting short and is kept for the caller. */
    static void stop(Supervisor supervisor) {
        boolean interrupted = false;
        try {
            for (Step step : STEPS) {
                supervisor.signal(step.signal());
                interrupted |= Thread.interrupted();
                interrupted |= awaitEnd(supervisor, step.patience());
                if (!supervisor.running()) {
                    return;
                }
            }
        } finally {
            supervisor.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits; whether it was interrupted meanwhile. */
    private static boolean awaitEnd(Supervisor supervisor, Duration patience) {
        boolean interrupted = false;
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
            try {
                supervisor.awaitEnd(Duration.ofNanos(left));
                return interrupted;
            } catch (InterruptedException interruption) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
