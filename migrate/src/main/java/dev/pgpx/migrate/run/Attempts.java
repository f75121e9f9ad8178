package dev.pgpx.migrate.run;

import dev.pgpx.migrate.history.Direction;
import java.time.Duration;

/**
 * Does something until it goes well, or there is no hope.
 *
 * @param options how often, and who is told
 * @param lock must be held all the time
 */
record Attempts(RunOptions options, RunnerLock lock) {
    /** Whatever is done must leave nothing behind when it fails. */
    void run(String key, Runnable action) {
        for (int attempt = 1; ; attempt++) {
            lock.requireHeld();
            try {
                action.run();
                return;
            } catch (StepFailure failure) {
                if (attempt > options.retries() || !failure.isPassing()) {
                    throw failure;
                }
                Duration pause = Pause.afterAttempt(attempt, options.retryPause());
                options.listener().retrying(key, attempt, pause, failure.why());
                Pause.of(pause);
            }
        }
    }

    void started(Task task) {
        options.listener().started(task.key(), task.migration().description(), task.direction());
    }

    void finished(String key, Direction direction, Duration took) {
        options.listener().finished(key, direction, took);
    }
}
