package dev.pgpx.migrate.author;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.file.VersionRange;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Old migrations put together to one baseline, which gives the same schema and the same rows: proved on scratch databases, not on
 * disk yet. The header of the baseline says which versions it replaces, so that a database on which they were applied has it as
 * applied. It has no way down. Immutable.
 *
 * @param folder the folder of the migrations
 * @param replaces the versions that it replaces; the last is its own
 * @param replaced the files that it replaces, in the order of their names
 * @param classes the migrations in Java that it replaces; whoever gives them leaves them out from now on
 * @param text the text of the baseline
 */
public record Squash(
        Path folder, VersionRange replaces, List<Path> replaced, List<JavaMigration> classes, String text) {
    private static final DiffOptions EXACT = DiffOptions.DEFAULT.withCertainRenames(false);

    /** Takes copies. */
    public Squash {
        replaced = List.copyOf(replaced);
        classes = List.copyOf(classes);
    }

    /**
     * Puts the migrations up to a version together. Nothing is written.
     *
     * @param folder the folder of the migrations
     * @param classes the migrations in Java
     * @param last the last version that is replaced
     * @param scratch gives empty databases of one server that are used up and not closed
     * @return the baseline, proved
     * @throws MigrationException when there is no such version, or nothing before it, or the baseline would not give the same, naming
     *     what differs
     * @throws dev.pgpx.database.error.DatabaseException when a migration fails
     */
    public static Squash of(
            Path folder, Collection<? extends JavaMigration> classes, Version last, Supplier<Database> scratch) {
        KnownMigrations known = new KnownMigrations(folder, List.copyOf(classes));
        List<Migration> old = known.migrations().stream()
                .filter(migration -> KnownMigrations.version(migration)
                        .filter(version -> version.compareTo(last) <= 0)
                        .isPresent())
                .toList();
        boolean there = old.stream()
                .anyMatch(migration ->
                        KnownMigrations.version(migration).filter(last::equals).isPresent());
        if (!there || old.size() < 2) {
            throw MigrationException.of("PGPX-7058", last, folder, old.size());
        }
        VersionRange range = new VersionRange(first(folder, old), last);
        String body = proved(new Rehearsal(old, scratch));
        String header =
                "-- Written by pgpx: gives the same as the migrations that it replaces, as was proved on an empty database.\n"
                        + "-- replaces: " + range + "\n\n-- migrate:up\n\n";
        return new Squash(folder, range, files(folder, range), javaOf(old), header + body);
    }

    /** That of an earlier baseline, which replaced others. */
    private static Version first(Path folder, List<Migration> old) {
        Version first = KnownMigrations.version(old.get(0)).orElseThrow();
        return MigrationFolder.list(List.of(folder)).stream()
                .filter(file -> file.version().filter(first::equals).isPresent())
                .map(MigrationFile::replaces)
                .flatMap(Optional::stream)
                .map(VersionRange::first)
                .findFirst()
                .orElse(first);
    }

    private static List<JavaMigration> javaOf(List<Migration> old) {
        return old.stream()
                .filter(JavaMigration.class::isInstance)
                .map(JavaMigration.class::cast)
                .toList();
    }

    private static List<Path> files(Path folder, VersionRange range) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> isIn(range, String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw MigrationException.of("PGPX-7055", folder, failure).causedBy(failure);
        }
    }

    private static boolean isIn(VersionRange range, String name) {
        return name.matches("[0-9]{1,200}_.*\\.sql")
                && range.contains(Version.of(name.substring(0, name.indexOf('_'))));
    }

    /** The export, and what it does not say: who owns what, if not whoever runs the migrations. */
    private static String proved(Rehearsal old) {
        Database original = old.run();
        Schema schema = Schema.read(original);
        BaselineRows rows = BaselineRows.of(original, schema);
        String text = rows.textWith(schema);
        Database copy = run(old.empty(), text);
        Diff left = Schema.read(copy).diff(schema, EXACT);
        if (!left.isEmpty()) {
            text = text + "\n" + Plan.of(left).sql();
            copy = run(old.empty(), text);
            left = Schema.read(copy).diff(schema, EXACT);
        }
        if (!left.isEmpty()) {
            throw MigrationException.of(
                    "PGPX-7059", PartText.oneLine(left.changes().toString()));
        }
        List<String> differing = rows.differing(copy);
        if (!differing.isEmpty()) {
            throw MigrationException.of("PGPX-7059", "the rows of " + String.join(", ", differing));
        }
        return text;
    }

    private static Database run(Database empty, String text) {
        Rehearsal.run(empty, SqlScript.of("baseline.sql", text), /* transactional= */ true);
        return empty;
    }

    /**
     * Writes the baseline, as a whole, and then deletes the files that it replaces. Where that is cut off, versions are there twice,
     * which every command refuses: the old files are to be deleted then.
     *
     * @return its path: {@code 20261121093000_baseline.sql}
     * @throws MigrationException when it cannot be written, and nothing is deleted; or when a file cannot be deleted
     */
    public Path write() {
        Path path = new NewFiles(folder).writeNew(replaces.last() + "_baseline.sql", text);
        for (Path old : replaced) {
            try {
                Files.delete(old);
            } catch (IOException failure) {
                throw MigrationException.of("PGPX-7064", old, path, failure).causedBy(failure);
            }
        }
        return path;
    }
}
