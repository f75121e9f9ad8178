package dev.pgpx.embedded;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a server: fast, and less and less politely when that takes too long. */
final class ServerStop {
    private record Step(String signal, int seconds) {}

    /**
     * Fast rolls back what is open and writes a checkpoint; immediate leaves recovery to the next start. A signal is sent
     * again each second: a server that has just been started is deaf at first, and one that has heard does not mind.
     */
    private static final List<Step> STEPS = List.of(new Step("INT", 60), new Step("QUIT", 10), new Step("KILL", 10));

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration CLEANING = Duration.ofSeconds(10);

    private ServerStop() {}

    /** Ends it and waits; an interrupt does not cut the waiting short and is kept for the caller. */
    static void stop(Supervisor supervisor) {
        boolean interrupted = Thread.interrupted();
        for (Step step : STEPS) {
            for (int second = 0; second < step.seconds() && supervisor.running(); second++) {
                supervisor.signal(step.signal());
                interrupted |= await(supervisor.serverEnd(), SECOND);
            }
        }
        supervisor.close();
        interrupted |= await(supervisor.ownEnd(), CLEANING);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for an end, if it comes in time; whether it was interrupted meanwhile. */
    private static boolean await(Future<?> end, Duration patience) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                end.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                return interrupted;
            } catch (InterruptedException interruption) {
                interrupted = true;
            } catch (TimeoutException tooLate) {
                return interrupted; // the next step is less polite
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("an end that only completes has failed", impossible);
            }
        }
    }
}
