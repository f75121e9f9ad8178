package dev.pgpx.faults.phase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** How often threads together can do something in a second. */
final class Throughput {
    private static final int LAST_CALL_SECONDS = 10;

    private final Operation operation;
    private volatile boolean stopped;

    /** Something that is done with a key. */
    @FunctionalInterface
    interface Operation {
        void run(long key) throws Exception;
    }

    private Throughput(Operation operation) {
        this.operation = operation;
    }

    /** Measures for a time; the operation gets keys from 1 to a greatest, each thread from another on. */
    static double perSecond(int threads, Duration time, int keys, Operation operation) throws Exception {
        return new Throughput(operation).measure(threads, time, keys);
    }

    private double measure(int threads, Duration time, int keys) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads + 1);
        List<FutureTask<Long>> tasks = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            long first = (long) number * keys / threads;
            FutureTask<Long> task = new FutureTask<>(() -> {
                start.await();
                return count(first, keys);
            });
            tasks.add(task);
            Thread thread = new Thread(task, "throughput-" + number);
            thread.setDaemon(true);
            thread.start();
        }
        start.await();
        long begin = System.nanoTime();
        Pause.of(time);
        stopped = true;
        double seconds = (System.nanoTime() - begin) / 1e9;
        return sum(tasks) / seconds;
    }

    private long count(long first, int keys) throws Exception {
        long count = 0;
        while (!stopped) {
            operation.run(1 + (first + count) % keys);
            count++;
        }
        return count;
    }

    private static long sum(List<FutureTask<Long>> tasks) throws Exception {
        long sum = 0;
        for (FutureTask<Long> task : tasks) {
            try {
                sum += task.get(LAST_CALL_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
        return sum;
    }
}
