package dev.pgpx.testing.server;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.EmbeddedServerBuilder;
import dev.pgpx.testing.error.TestingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * Starts embedded servers for tests: with data that goes with them, in memory where that has room, or that is kept for the next
 * JVM.
 */
final class EmbeddedStart {
    /** As for data that is thrown away: tests do not wait for the disk. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    /** The server keeps up to 1 GB of it otherwise. */
    private static final String LOG_IN_MEMORY = "256MB";

    /** JVMs that run at the same time have a data folder each. */
    private static final int MOST_AT_A_TIME = 64;

    /** Held until the JVM ends. */
    private static final List<FileLock> HELD = new java.util.concurrent.CopyOnWriteArrayList<>();

    private EmbeddedStart() {}

    static EmbeddedServer start(ServerChoice choice) {
        EmbeddedServerBuilder builder = EmbeddedServer.builder().version(choice.version());
        Path data = choice.data();
        Path folder = choice.folder();
        if (data != null) {
            FAST.forEach(builder::parameter);
            builder.dataFolder(unused(data, choice.version()));
        } else if (folder != null) {
            builder.temporary(folder);
        } else if (System.getProperty("pgpx.embedded.temporary", "").isEmpty()) {
            EmbeddedServerBuilder.memory()
                    .ifPresentOrElse(
                            memory -> builder.temporary(memory).parameter("max_wal_size", LOG_IN_MEMORY),
                            () -> BuildFolder.of(Path.of("")).ifPresent(builder::temporary));
        }
        choice.parameters().forEach(builder::parameter);
        return builder.start();
    }

    /** The first folder that no running JVM has. */
    private static Path unused(Path parent, int version) {
        try {
            Files.createDirectories(parent);
            for (int number = 1; number <= MOST_AT_A_TIME; number++) {
                String name = version + "-" + number;
                if (lock(parent.resolve(name + ".lock"))) {
                    return parent.resolve(name);
                }
            }
        } catch (IOException failed) {
            throw TestingException.of("PGPX-6507", parent, failed.getMessage()).causedBy(failed);
        }
        throw TestingException.of("PGPX-6507", parent, MOST_AT_A_TIME + " JVMs use it");
    }

    @SuppressWarnings("PMD.CloseResource") // the lock is held until the JVM ends
    private static boolean lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
            if (lock != null) {
                HELD.add(lock);
            }
        } catch (OverlappingFileLockException ours) {
            held = false;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held;
    }
}
