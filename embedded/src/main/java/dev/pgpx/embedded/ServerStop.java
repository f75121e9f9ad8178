package dev.pgpx.embedded;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Ends a server: fast, and less and less politely when that takes too long. */
final class ServerStop {
    private record Step(String signal, int seconds) {}

    /**
     * Fast rolls back what is open and writes a checkpoint; immediate leaves recovery to the next start. A signal is sent
     * again each second: a server that has just been started is deaf at first, and one that has heard does not mind.
     */
    private static final List<Step> FAST = List.of(new Step("INT", 60), new Step("QUIT", 10), new Step("KILL", 10));

    private static final List<Step> IMMEDIATE = FAST.subList(1, FAST.size());

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration CLEANING = Duration.ofSeconds(10);

    private ServerStop() {}

    /** Ends it and its supervisor and waits; an interrupt does not cut the waiting short and is kept for the caller. */
    static void stop(Supervisor supervisor) {
        keepingInterrupt(() -> {
            boolean interrupted = end(supervisor, FAST);
            supervisor.close();
            boolean later = await(supervisor.ownEnd(), CLEANING);
            return interrupted || later;
        });
    }

    /** Ends the server alone and waits in the same way; it can be started again. */
    static void end(Supervisor supervisor, StopMode mode) {
        keepingInterrupt(() -> end(supervisor, mode == StopMode.IMMEDIATE ? IMMEDIATE : FAST));
    }

    private static boolean end(Supervisor supervisor, List<Step> steps) {
        boolean interrupted = false;
        if (supervisor.running()) {
            supervisor.signal("resume"); // a server that is paused hears nothing
        }
        for (Step step : steps) {
            for (int second = 0; second < step.seconds() && supervisor.running(); second++) {
                supervisor.signal(step.signal());
                interrupted |= await(supervisor.serverEnd(), SECOND);
            }
        }
        return interrupted;
    }

    /** Runs something that tells whether it was interrupted and gives the flag back to the thread. */
    private static void keepingInterrupt(BooleanSupplier waiting) {
        boolean before = Thread.interrupted();
        if (waiting.getAsBoolean() || before) {
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
