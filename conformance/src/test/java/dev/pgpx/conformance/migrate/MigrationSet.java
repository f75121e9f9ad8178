package dev.pgpx.conformance.migrate;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.file.ReversibleMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.query.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * At least 40 migrations of all kinds. Whatever writes rows writes a trace, so that what is done twice, or not at all, shows; each can
 * be undone.
 */
final class MigrationSet {
    /** From here on there are many of one kind. */
    static final Version LAST_KIND = Version.of("151");

    private final Path folder;
    private final List<Version> versions = new ArrayList<>();

    private MigrationSet(Path folder) {
        this.folder = folder;
    }

    static MigrationSet write(Path folder) {
        MigrationSet set = new MigrationSet(folder);
        set.base();
        set.enums();
        set.concurrent();
        set.stepwise();
        set.partitions();
        set.plain();
        set.versions.add(Version.of("200"));
        set.versions.add(Version.of("201"));
        return set;
    }

    Migrations migrations() {
        return Migrations.of(folder).withJava(new Filling("200", true), new Filling("201", false));
    }

    /** In order. */
    List<Version> versions() {
        return List.copyOf(versions);
    }

    /** Whether it is a class. */
    boolean isInJava(Version version) {
        return version.compareTo(Version.of("200")) >= 0;
    }

    private static String trace(int version, String step) {
        return "insert into trace values (" + version + ", '" + step + "');\n";
    }

    private static String untrace(int version) {
        return "delete from trace where version = " + version + ";\n";
    }

    /** A migration in Java; one that runs outside of a transaction finds what it has done before. */
    private record Filling(String digits, boolean transactional) implements ReversibleMigration {
        @Override
        public Version version() {
            return Version.of(digits);
        }

        @Override
        public void up(Database database) {
            int one = 3;
            for (int step = 1; step <= one; step++) {
                int number = step;
                database.inTransaction(transaction -> database.run(Sql.sql(
                                """
                                insert into trace select :version, :step
                                where not exists (select from trace where version = :version and step = :step)""")
                        .bind("version", Integer.parseInt(digits))
                        .bind("step", "java " + number)));
            }
        }

        @Override
        public void down(Database database) {
            database.run(
                    Sql.sql("delete from trace where version = :version").bind("version", Integer.parseInt(digits)));
        }
    }

    private void file(int version, String up, String down) {
        versions.add(Version.of(String.valueOf(version)));
        String text = up + "-- migrate:down\n" + down;
        try {
            Files.writeString(
                    folder.resolve(version + "_m.sql"),
                    text.contains("-- migrate:up") ? text : "-- migrate:up\n" + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void base() {
        file(100, "create table trace (version int, step text);\n" + trace(100, "a"), "drop table trace;\n");
        file(
                101,
                "create table book (id int, title text);\ninsert into book select n, 't' || n from generate_series(1, 200) n;\n"
                        + trace(101, "a"),
                "drop table book;\n" + untrace(101));
        file(102, "copy trace (version, step) from stdin;\n102\tcopied\n102\tcopied too\n\\.\n", untrace(102));
        file(
                103,
                "alter table book add constraint named check (title <> '') not valid;\nalter table book validate constraint named;\n"
                        + trace(103, "a"),
                "alter table book drop constraint named;\n" + untrace(103));
    }

    private void enums() {
        file(110, "create type mood as enum ('sad');\n" + trace(110, "a"), "drop type mood;\n" + untrace(110));
        file(
                111,
                "alter type mood add value 'happy';\n" + trace(111, "a"),
                "drop type mood;\ncreate type mood as enum ('sad');\n" + untrace(111));
        file(
                112,
                "alter type mood add value 'merry';\ncreate table feeling (m mood);\n"
                        + "insert into feeling values ('merry');\n" + trace(112, "a"),
                "drop table feeling;\ndrop type mood;\ncreate type mood as enum ('sad', 'happy');\n" + untrace(112));
    }

    private void concurrent() {
        file(120, "create index concurrently book_title on book (title);\n", "drop index concurrently book_title;\n");
        file(
                121,
                "create index concurrently on book (lower(title));\n" + trace(121, "a"),
                "drop index concurrently book_lower_idx;\n" + untrace(121));
        file(
                122,
                trace(122, "a") + "create unique index concurrently if not exists book_id on book (id);\n"
                        + trace(122, "b"),
                "drop index concurrently if exists book_id;\n" + untrace(122));
        file(
                123,
                "create index book_both on book (id, title);\n" + trace(123, "a"),
                "drop index book_both;\n" + untrace(123));
        file(
                124,
                "drop index concurrently book_both;\n" + trace(124, "a"),
                "create index concurrently book_both on book (id, title);\n" + untrace(124));
        file(125, "reindex table concurrently book;\n" + trace(125, "a"), untrace(125));
        file(126, "vacuum analyze book;\n" + trace(126, "a"), untrace(126));
    }

    private void stepwise() {
        file(
                130,
                "-- transaction: off\n-- migrate:up\nset work_mem = '5MB';\n" + trace(130, "a")
                        + "update book set title = title || '!';\n" + trace(130, "b")
                        + "insert into trace select 130, current_setting('work_mem');\n",
                "update book set title = left(title, -1);\n" + untrace(130));
        file(
                131,
                "alter table book add column year int;\ncreate index concurrently book_year on book (year);\n"
                        + "alter table book add constraint old check (year > 0) not valid;\nalter table book validate constraint old;\n"
                        + trace(131, "a"),
                "drop index concurrently book_year;\nalter table book drop column year;\n" + untrace(131));
    }

    private void partitions() {
        file(
                140,
                "create table part (id int) partition by range (id);\ncreate table part1 partition of part for values from (0) to (9);\n"
                        + trace(140, "a"),
                "drop table part;\ndrop table if exists part1;\n" + untrace(140));
        file(
                141,
                "alter table part detach partition part1 concurrently;\n" + trace(141, "a"),
                "alter table part attach partition part1 for values from (0) to (9);\n" + untrace(141));
    }

    private void plain() {
        for (int version = 150; version < 175; version++) {
            String table = "plain" + version;
            file(
                    version,
                    "create table " + table + " (id int);\n" + trace(version, "a"),
                    "drop table " + table + ";\n" + untrace(version));
        }
    }
}
