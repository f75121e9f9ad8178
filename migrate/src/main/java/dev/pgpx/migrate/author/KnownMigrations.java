package dev.pgpx.migrate.author;

import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.migrate.file.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The migrations of a project: those of a folder and those in Java.
 *
 * @param folder the folder; need not be there yet
 * @param classes those in Java
 */
record KnownMigrations(Path folder, List<JavaMigration> classes) {
    private static final Comparator<Migration> ORDER = Comparator.comparing(
                    (Migration migration) -> version(migration).isEmpty())
            .thenComparing(migration -> version(migration).orElse(new Version("0")));

    KnownMigrations {
        classes = List.copyOf(classes);
    }

    /** All, in the order in which they are run. */
    List<Migration> migrations() {
        List<Migration> all = new ArrayList<>(Files.isDirectory(folder) ? MigrationFolder.read(folder) : List.of());
        all.addAll(classes);
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /** The versions that are taken. */
    List<Version> versions() {
        List<MigrationFile> files = Files.isDirectory(folder) ? MigrationFolder.list(List.of(folder)) : List.of();
        List<Version> all = new ArrayList<>(files.stream()
                .map(MigrationFile::version)
                .flatMap(Optional::stream)
                .toList());
        classes.forEach(migration -> all.add(migration.version()));
        return all;
    }

    /** The version of a migration; repeatable ones have none. */
    static Optional<Version> version(Migration migration) {
        if (migration instanceof SqlMigration file) {
            return Optional.of(file.version());
        }
        return migration instanceof JavaMigration code ? Optional.of(code.version()) : Optional.empty();
    }
}
