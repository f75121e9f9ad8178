package dev.pgpx.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a signal does to a command (Ctrl-C, or the end of a login, or {@code kill}): its thread is interrupted, by which the
 * statement that runs is cancelled on the server, transactions are rolled back, and what was begun is cleaned up; then the
 * process ends with the code of the signal. A second is enough for that mostly; after five the process ends anyway. Of the
 * whole process, as signals are.
 */
public final class Interruption extends Thread {
    private static final int MOST_SECONDS = 5;

    private static volatile boolean underWay;
    private static volatile boolean reading;

    /**
     * Something that reads from the standard input.
     *
     * @param <T> what it reads
     */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        /** Reads. */
        T read() throws IOException;
    }

    private final Thread command;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption(Thread command) {
        super("pgpx-interruption");
        this.command = command;
    }

    /** Makes signals interrupt this thread, until what is given back is {@linkplain #ended told} that it has ended. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption);
        return interruption;
    }

    /** The command has ended; what happens from now on is no interruption of it. */
    void ended() {
        ended.countDown();
    }

    /** Whether a signal has come: what fails from now on need not be told. */
    static boolean isUnderWay() {
        return underWay;
    }

    /**
     * Reads from the standard input, which no interruption ends: a signal ends the process at once then.
     *
     * @param read reads
     * @param <T> what is read
     * @return what was read
     * @throws IOException as reading does
     */
    public static <T extends @Nullable Object> T whileReading(Reading<T> read) throws IOException {
        reading = true;
        try {
            return read.read();
        } finally {
            reading = false;
        }
    }

    /** Called by the JVM when it ends, for whatever reason. */
    @Override
    public void run() {
        if (ended.getCount() == 0 || reading) {
            return;
        }
        underWay = true;
        command.interrupt();
        try {
            if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("pgpx: what runs does not end; it is left to itself");
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }
}
