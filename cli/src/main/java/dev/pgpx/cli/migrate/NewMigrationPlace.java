package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.author.MigrationAuthor;
import dev.pgpx.migrate.file.JavaMigration;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a new migration goes, and what is known of it.
 *
 * @param folder the folder of the migrations, which need not be there
 * @param java where migrations in Java are
 * @param words what it does; empty when that was not typed
 */
record NewMigrationPlace(Path folder, JavaOption java, String words) {
    static NewMigrationPlace of(MigrationFolders folders, JavaOption java, String words, UsageProblems problems) {
        java.check(problems);
        return new NewMigrationPlace(folders.one(problems), java, words);
    }

    /** Who writes it. */
    MigrationAuthor author(List<JavaMigration> classes) {
        return MigrationAuthor.in(folder).withJava(classes);
    }
}
