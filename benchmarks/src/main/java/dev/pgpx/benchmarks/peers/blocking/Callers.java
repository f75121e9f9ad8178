package dev.pgpx.benchmarks.peers.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Callers that each wait for their row, in threads of the platform; the pool makes them wait for a connection. */
public final class Callers {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Callers::daemon);

    private Callers() {}

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "caller");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Lookup<R> {
        /** The row with the key. */
        R of(long id) throws Exception;
    }

    /** Asks for all rows, each caller for the next one that nobody has asked for; returns when all are there. */
    public static <R> void run(long[] ids, int callers, Lookup<R> lookup, Consumer<? super R> each)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            running.add(THREADS.submit(() -> {
                for (int i = next.getAndIncrement(); i < ids.length; i = next.getAndIncrement()) {
                    each.accept(lookup.of(ids[i]));
                }
                return null;
            }));
        }
        for (Future<?> caller : running) {
            caller.get();
        }
    }
}
