package dev.pgpx.cli.migrate;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.run.Candidate;
import java.nio.file.Path;
import java.util.List;

/**
 * Migrations and the database that they are for: closed with the command.
 *
 * @param migrations the migrations
 * @param java those of them in Java
 * @param folders the folders of the others
 * @param database the database; no connection is made before it is used
 */
record OpenedMigrations(Migrations migrations, JavaMigrations java, List<Path> folders, Database database)
        implements AutoCloseable {
    static OpenedMigrations of(
            Migrations migrations, JavaMigrations java, List<Path> folders, Settings settings, CommandContext context) {
        Database database = context.observed(Database.open(settings));
        return new OpenedMigrations(migrations.withJava(java.all()), java, folders, database);
    }

    /** The same with migrations that are run in another way. */
    OpenedMigrations with(Migrations other) {
        return new OpenedMigrations(other, java, folders, database);
    }

    /** The database, for people. */
    String target() {
        return VisibleText.oneLine(database.target());
    }

    /** All, with their statements, in the order in which they are run. */
    List<Migration> all() {
        List<MigrationFile> files = MigrationFolder.list(folders);
        return Candidate.of(files, java.all()).stream()
                .map(candidate -> candidate.migration().get())
                .toList();
    }

    /** The major version of the server. */
    int serverVersion() {
        return database.one(
                sql("select current_setting('server_version_num')::int / 10000").map(row -> row.getInt(0)));
    }

    @Override
    public void close() {
        try (java) {
            database.close();
        }
    }
}
