package dev.pgpx.conformance.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A call on a thread of its own. */
final class Background<T> {
    private static final long LIMIT_SECONDS = 60;

    private final FutureTask<T> task;
    private final Thread thread;

    private Background(FutureTask<T> task, Thread thread) {
        this.task = task;
        this.thread = thread;
    }

    static <T> Background<T> call(Callable<T> call) {
        return call(Thread::new, call);
    }

    static Background<Boolean> run(Runnable action) {
        return call(() -> {
            action.run();
            return true;
        });
    }

    /** On a thread of a kind. */
    static <T> Background<T> call(Function<Runnable, Thread> threads, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = threads.apply(task);
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task, thread);
    }

    Thread thread() {
        return thread;
    }

    boolean isDone() {
        return task.isDone();
    }

    T result() {
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError("the call did not succeed", e);
        }
    }

    /** What it threw. */
    <E extends Throwable> E failure(Class<E> type) {
        try {
            T result = task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            throw new AssertionError("the call succeeded: " + result);
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(type);
            return type.cast(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the call did not end", e);
        }
    }
}
