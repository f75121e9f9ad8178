package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders that are made once and shared by all JVMs. One is filled under another name and then renamed, so it is complete
 * whenever it is there, and reading it needs no lock. The lock only keeps two JVMs from doing the same work; what one that
 * was killed left half done is deleted by the next that makes something in the same place.
 */
final class KeptFolders {
    private static final String PARTIAL = "partial-";

    private KeptFolders() {}

    /** Fills a folder that exists and is empty. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    static Path find(Path parent, String name, Filling filling) throws IOException {
        Path wanted = parent.resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        Files.createDirectories(parent);
        CacheLock.whileHeld(parent.resolve("lock"), () -> {
            if (!Files.isDirectory(wanted)) {
                make(parent, wanted, filling);
            }
        });
        return wanted;
    }

    private static void make(Path parent, Path wanted, Filling filling) throws IOException {
        deletePartial(parent);
        Path partial = Files.createTempDirectory(parent, PARTIAL);
        try {
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
            filling.fill(partial);
            Files.move(partial, wanted, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FolderTree.delete(partial);
        }
    }

    private static void deletePartial(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PARTIAL + "*")) {
            for (Path partial : left) {
                try {
                    FolderTree.delete(partial);
                } catch (DirectoryNotEmptyException stillWritten) {
                    // by an initdb that outlived its JVM for a moment; the next one to come here deletes it
                }
            }
        }
    }
}
