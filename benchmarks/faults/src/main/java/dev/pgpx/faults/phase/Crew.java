package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Threads that do the same again and again until they are told to stop, which a thread that hangs does not hear. */
final class Crew {
    /** After a failure a thread waits, as requests of users come at their own pace. */
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /** Starts threads; a turn tells whether it succeeded. */
    void start(String name, int count, BooleanSupplier turn) {
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(() -> work(turn), name + "-" + number);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void work(BooleanSupplier turn) {
        while (!stopped) {
            if (!turn.getAsBoolean() && !Pause.of(PAUSE)) {
                return;
            }
        }
    }

    /** Begins no more turns. */
    void finish() {
        stopped = true;
    }

    /** Finishes and waits; how many have not ended after the patience. */
    int stop(Duration patience) {
        finish();
        Pause.until(() -> alive() == 0, patience);
        return alive();
    }

    private int alive() {
        return (int) threads.stream().filter(Thread::isAlive).count();
    }

    /** Where the threads are that have not ended. */
    List<String> stacks() {
        return threads.stream().filter(Thread::isAlive).map(Crew::stack).toList();
    }

    static String stack(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", thread.getName() + " hangs", ""));
    }
}
