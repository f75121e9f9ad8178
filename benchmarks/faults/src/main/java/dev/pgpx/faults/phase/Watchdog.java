package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sees to it that nothing that hangs holds the program up. */
public final class Watchdog {
    private Watchdog() {}

    /** Something that may fail, or never end. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does it.
         *
         * @throws Exception when it fails
         */
        void run() throws Exception;
    }

    /**
     * Runs something on a thread of its own, which is left to itself when it takes too long.
     *
     * @param name of the thread
     * @param limit how long it may take
     * @param task what is run
     * @return whether it has ended
     * @throws Exception what the task threw, or an interrupt
     */
    public static boolean run(String name, Duration limit, Task task) throws Exception {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (Throwable thrown) {
                        failure.set(thrown);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        thread.join(Math.max(1, limit.toMillis()));
        if (thread.isAlive()) {
            return false;
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Exception exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return true;
    }
}
