package dev.pgpx.migrate.file;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads folders of migrations: {@code 20261121093000_add_books.sql} with the parts {@code -- migrate:up} and {@code --
 * migrate:down}, or the pair {@code …_add_books.up.sql} and {@code …_add_books.down.sql}; and {@code R_book_names.sql}, which is run
 * again when it has changed. A file without any marker is a way up. Files that do not end in {@code .sql}, and folders in a folder,
 * are not looked at. A down part without a statement is none.
 */
public final class MigrationFolder {
    private static final Comparator<MigrationFile> ORDER = Comparator.comparing(
                    (MigrationFile file) -> file.version().isEmpty())
            .thenComparing(file -> file.version().orElse(new Version("0")))
            .thenComparing(MigrationFile::key)
            .thenComparing(MigrationFile::place);

    private MigrationFolder() {}

    /**
     * The migrations of folders, understood.
     *
     * @param folders the folders
     * @return those with a version, in its order, then the repeatable ones by name; unmodifiable
     * @throws MigrationException naming everything that is wrong in all files, each with file, line and column
     */
    public static List<Migration> read(Path... folders) {
        return read(List.of(folders));
    }

    /**
     * The migrations of folders, understood.
     *
     * @param folders the folders
     * @return as {@link #read(Path...)}
     * @throws MigrationException naming everything that is wrong in all files, each with file, line and column
     */
    public static List<Migration> read(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<Migration> migrations = list(folders, problems).stream()
                .map(file -> file.parse(problems::add))
                .toList();
        require(problems);
        return migrations;
    }

    /**
     * The migrations of folders, without a look at their statements: thousands take milliseconds.
     *
     * @param folders the folders
     * @return in the order of {@link #read(Path...)}; unmodifiable
     * @throws MigrationException naming every folder and file that cannot be read, every name that is not understood, and every
     *     version that there is twice
     */
    public static List<MigrationFile> list(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<MigrationFile> files = list(folders, problems);
        require(problems);
        return files;
    }

    /**
     * The migrations of a listing, that of another commit for instance, without a look at their statements.
     *
     * @param contents the files by their paths; those that do not end in {@code .sql} are not looked at
     * @return in the order of {@link #read(Path...)}; unmodifiable
     * @throws MigrationException naming every name that is not understood, and every version that there is twice
     */
    public static List<MigrationFile> list(Map<String, byte[]> contents) {
        List<Problem> problems = new ArrayList<>();
        FilePairs files = new FilePairs(problems::add);
        contents.forEach((path, bytes) -> {
            if (path.endsWith(".sql")) {
                files.add(Path.of(path), bytes);
            }
        });
        List<MigrationFile> sorted = sorted(files, problems);
        require(problems);
        return sorted;
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
    }

    private static List<MigrationFile> list(List<Path> folders, List<Problem> problems) {
        FilePairs files = new FilePairs(problems::add);
        folders.forEach(folder -> list(folder, files, problems));
        return sorted(files, problems);
    }

    private static List<MigrationFile> sorted(FilePairs files, List<Problem> problems) {
        List<MigrationFile> sorted = new ArrayList<>(files.migrations());
        sorted.sort(ORDER);
        for (int at = 1; at < sorted.size(); at++) {
            MigrationFile file = sorted.get(at);
            MigrationFile before = sorted.get(at - 1);
            if (file.key().equals(before.key())) {
                problems.add(MigrationException.problem("PGPX-7013", file.key(), before.place())
                        .at(file.place()));
            }
        }
        return List.copyOf(sorted);
    }

    private static void list(Path folder, FilePairs files, List<Problem> problems) {
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(MigrationFolder::isSql).sorted().forEach(files::add);
        } catch (IOException failure) {
            problems.add(MigrationException.problem("PGPX-7003", folder, failure));
        }
    }

    private static boolean isSql(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".sql") && !name.startsWith(".") && !Files.isDirectory(path);
    }
}
