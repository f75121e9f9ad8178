package dev.pgpx.jdbc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that waits at a {@link Gate}, and its place in the gate's queue. */
final class Waiter {
    /** {@code Thread.isVirtual}, which there is from Java 21 on; before it no thread is. */
    private static final MethodHandle IS_VIRTUAL = isVirtual();

    final Thread thread = Thread.currentThread();
    final boolean virtual = virtual(thread);

    /** What it waits to run, where others may run it for the thread; null where only the thread can. */
    final @Nullable Pipelined statement;

    // guarded by the gate's lock
    @Nullable
    Waiter before;

    @Nullable
    Waiter after;

    /** Whether it came as the gate's watcher; of its own thread. */
    boolean watches;

    /** How the wait ended; null while it lasts. Written under the gate's lock. */
    volatile Gate.@Nullable Result outcome;

    Waiter(@Nullable Pipelined statement) {
        this.statement = statement;
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    private static MethodHandle isVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (NoSuchMethodException e) {
            return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, false), 0, Thread.class);
        } catch (IllegalAccessException e) {
            throw new LinkageError("Thread.isVirtual is public where there is one", e);
        }
    }

    private static boolean virtual(Thread thread) {
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable e) {
            throw new LinkageError("Thread.isVirtual throws nothing", e);
        }
    }
}
