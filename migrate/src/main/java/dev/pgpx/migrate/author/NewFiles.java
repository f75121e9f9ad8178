package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes files into a folder: each under another name first, so that nobody sees half of one. */
record NewFiles(Path folder) {
    /** Writes new files; all or none. */
    List<Path> write(List<NewMigration> files) {
        List<Path> written = new ArrayList<>();
        try {
            for (NewMigration file : files) {
                written.add(writeNew(file.name(), file.text()));
            }
            return List.copyOf(written);
        } catch (MigrationException failure) {
            written.forEach(path -> delete(path, failure));
            throw failure;
        }
    }

    /** Writes a file that must not be there yet. */
    Path writeNew(String name, String text) {
        Path path = folder.resolve(name);
        if (Files.exists(path)) {
            throw MigrationException.of("PGPX-7055", path, "it is there already");
        }
        return write(path, text);
    }

    /** Writes a file, or replaces it as a whole. */
    Path replace(String name, String text) {
        return write(folder.resolve(name), text);
    }

    private Path write(Path path, String text) {
        Path hidden = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            Files.createDirectories(folder);
            Files.writeString(hidden, text, StandardCharsets.UTF_8);
            return Files.move(hidden, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            MigrationException told =
                    MigrationException.of("PGPX-7055", path, reason(failure)).causedBy(failure);
            delete(hidden, told);
            throw told;
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof FileAlreadyExistsException
                ? "there is a file of the folder's name"
                : failure.toString();
    }

    private static void delete(Path path, MigrationException failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }
}
