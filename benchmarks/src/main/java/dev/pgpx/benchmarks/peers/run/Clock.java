package dev.pgpx.benchmarks.peers.run;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Measures time, and the bytes allocated by all threads of the process: some libraries work in threads of their own. */
final class Clock {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final VarHandle SINK;

    static {
        try {
            SINK = MethodHandles.lookup().findVarHandle(Clock.class, "sink", Object.class);
        } catch (ReflectiveOperationException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }

    @SuppressWarnings("unused") // keeps results from being optimised away
    private Object sink;

    /** Does it as often as fits into the time, looking at the clock once for so many times. */
    Answer loop(long nanos, int perLook, Callable<?> operation) throws Exception {
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        long began = System.nanoTime();
        long now;
        long done = 0;
        do {
            for (int i = 0; i < perLook; i++) {
                SINK.setOpaque(this, operation.call());
            }
            done += perLook;
            now = System.nanoTime();
        } while (now - began < nanos);
        double bytes = THREADS.getTotalThreadAllocatedBytes() - allocated;
        return Answer.measured((double) (now - began) / done, bytes / done);
    }

    /** The same in some threads: the time of one operation, where so many are done at a time. */
    Answer loop(long nanos, ExecutorService threads, int number, Callable<?> operation) throws Exception {
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        long began = System.nanoTime();
        LongAdder done = new LongAdder();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(threads.submit(() -> {
                long own = 0;
                do {
                    SINK.setOpaque(this, operation.call());
                    own++;
                } while (System.nanoTime() - began < nanos);
                done.add(own);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        double took = System.nanoTime() - began;
        double bytes = THREADS.getTotalThreadAllocatedBytes() - allocated;
        return Answer.measured(took / done.sum(), bytes / done.sum());
    }

    Answer once(Callable<?> operation) throws Exception {
        return loop(0, 1, operation);
    }
}
