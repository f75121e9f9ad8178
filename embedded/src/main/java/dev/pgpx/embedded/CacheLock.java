package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A lock between JVMs and between the threads of one. The system gives it back when its holder dies, however it dies. It
 * is polled, because a thread of this JVM that holds it, perhaps of another class loader, cannot be waited for otherwise.
 */
final class CacheLock {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 20;

    private CacheLock() {}

    /** Work that may fail as file operations do. */
    interface Work {
        void run() throws IOException;
    }

    static void whileHeld(Path file, Work work) throws IOException {
        whileHeld(file, TIMEOUT, work);
    }

    static void whileHeld(Path file, Duration timeout, Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            await(channel, file, timeout);
            work.run();
        }
    }

    private static void await(FileChannel channel, Path file, Duration timeout) throws IOException {
        long start = System.nanoTime();
        while (attempt(channel) == null) {
            if (System.nanoTime() - start > timeout.toNanos()) {
                throw Failures.lockTooSlow(file, timeout);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw Failures.interrupted("waiting for the lock " + file);
            }
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }
}
