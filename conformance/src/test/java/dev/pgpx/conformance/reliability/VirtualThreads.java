package dev.pgpx.conformance.reliability;

import java.lang.reflect.Method;

/** Virtual threads, where the JDK has them (21 and newer): the tests are compiled for 17. */
final class VirtualThreads {
    private VirtualThreads() {}

    static boolean areThere() {
        return Runtime.version().feature() >= 21;
    }

    /** A virtual thread that has not been started. */
    static Thread of(Runnable task) {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Method unstarted = Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);
            return (Thread) unstarted.invoke(builder, task);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("virtual threads are there, and cannot be made", e);
        }
    }
}
