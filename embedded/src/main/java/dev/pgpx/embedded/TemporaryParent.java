package dev.pgpx.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where data that is thrown away lies unless the builder says otherwise. */
final class TemporaryParent {
    /** The system property that names a folder, or says that memory is wanted. */
    static final String PROPERTY = "pgpx.embedded.temporary";

    private static final String IN_MEMORY = "memory";
    private static final Path MEMORY = Path.of("/dev/shm");

    /** Containers often have 64 MB there; a server needs about 50 MB, and its data. */
    private static final long ROOM = 4L << 30;

    private TemporaryParent() {}

    static Path standard() {
        return of(System.getProperty(PROPERTY, ""), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A folder that was told, memory where it was asked for and has room, else the usual one. */
    static Path of(String told, Path usual) {
        if (told.equals(IN_MEMORY)) {
            return memory().orElse(usual);
        }
        return told.isEmpty() ? usual : Path.of(told).toAbsolutePath();
    }

    /** The folder in memory, where there is one with room. */
    static Optional<Path> memory() {
        return Optional.of(MEMORY).filter(TemporaryParent::hasRoom);
    }

    private static boolean hasRoom(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return false;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type().equals("tmpfs") && store.getUsableSpace() >= ROOM;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
