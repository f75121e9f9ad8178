package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.author.Drift;
import dev.pgpx.migrate.author.ProvedMigrations;
import dev.pgpx.migrate.author.Squash;
import dev.pgpx.migrate.author.StructureFile;
import dev.pgpx.migrate.data.DataMigration;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines of old migrations, and databases that somebody changed by hand. */
class SquashAndDriftTest {
    private static ScratchDatabases scratch;

    @TempDir
    private Path project;

    private Path folder;

    @BeforeAll
    static void start() {
        scratch = new ScratchDatabases("squash");
    }

    @AfterAll
    static void stop() {
        scratch.close();
    }

    private void file(String name, String text) throws IOException {
        folder = project.resolve("migrations");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }

    private void books() throws IOException {
        file("1_authors.sql", "create table author (id int generated always as identity primary key, name text);");
        file(
                "2_books.up.sql",
                "create table book (id int primary key, author int references author, mood text, twice int generated always as (id * 2) stored);");
        file("2_books.down.sql", "drop table book;");
        file(
                "3_log.sql",
                "create table log (what text); create function note() returns trigger language plpgsql as"
                        + " 'begin insert into log values (new.name); return new; end';"
                        + " create trigger noted after insert on author for each row execute function note();");
        file(
                "4_rows.sql",
                "insert into author (name) values ('O''Hara'), (null); insert into book (id, author, mood) values (1, 2, e'a\\nb');");
        file(
                "5_later.sql",
                "create index book_mood on book (mood);\n-- migrate:down\ndrop index book_mood;"
                        .replace("create index", "-- migrate:up\ncreate index"));
        file("R_views.sql", "create or replace view names as select name from author;");
    }

    private static void apply(Database database, List<? extends Migration> migrations) {
        for (Migration migration : migrations) {
            if (migration instanceof SqlMigration file) {
                file.up().script().run(database);
            }
        }
    }

    @Test
    void oneFileGivesTheSameSchemaAndRows() throws IOException {
        books();
        Squash squash = Squash.of(folder, List.of(), Version.of("4"), scratch);

        assertThat(squash.replaced())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("1_authors.sql", "2_books.down.sql", "2_books.up.sql", "3_log.sql", "4_rows.sql");
        assertThat(squash.text())
                .contains("-- replaces: 1 to 4\n")
                .contains(
                        "insert into public.author (id, name) overriding system value values\n    ('1', 'O''Hara'),\n    ('2', NULL);")
                .contains("select setval('public.author_id_seq', 2);");
        assertThat(folder.resolve("4_baseline.sql")).doesNotExist();

        assertThat(squash.write()).isEqualTo(folder.resolve("4_baseline.sql"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("4_baseline.sql", "5_later.sql", "R_views.sql");
        MigrationFile baseline = MigrationFolder.list(List.of(folder)).get(0);
        assertThat(baseline.replaces()).hasValueSatisfying(range -> {
            assertThat(range.contains(Version.of("3"))).isTrue();
            assertThat(range.contains(Version.of("5"))).isFalse();
        });
        Database fresh = scratch.get();
        apply(fresh, MigrationFolder.read(folder));
        assertThat(fresh.list(unsafe("select what from log order by 1 nulls last")
                        .map(row -> row.isNull(0) ? "" : row.require(0, Codecs.TEXT))))
                .containsExactly("O'Hara", "");

        Squash again = Squash.of(folder, List.of(), Version.of("5"), scratch);
        assertThat(again.text()).contains("-- replaces: 1 to 5\n");
    }

    @Test
    void countsAsAppliedWhereAllThatItReplacesWas() throws IOException {
        file("1_a.sql", "create table a (id int primary key);");
        file("2_b.sql", "create table b (id int primary key);");
        file("3_c.sql", "create table c (id int primary key);");
        Migrations migrations = Migrations.of(folder);
        Database all = scratch.get();
        Database some = scratch.get();
        Database none = scratch.get();
        migrations.apply(all);
        migrations.apply(some, Version.of("1"));
        Squash.of(folder, List.of(), Version.of("2"), scratch).write();

        assertThat(migrations.apply(all)).isEmpty();
        assertThat(migrations.validate(all)).isEmpty();
        assertThatThrownBy(() -> migrations.apply(some)).hasMessageContaining("PGPX-7065");
        assertThat(migrations.apply(none)).hasSize(2);
        assertThat(migrations.apply(none)).isEmpty();
        assertThat(migrations.validate(none)).isEmpty();
        file("2_baseline.sql", Files.readString(folder.resolve("2_baseline.sql")) + "select 1;");
        assertThat(migrations.validate(none)).extracting(Problem::code).containsExactly("PGPX-7021");
        file("4_d.sql", "create table d (id int primary key);");
        assertThat(migrations.apply(all)).hasSize(1);
    }

    @Test
    void classesAndOwnersArePutTogetherToo() throws IOException {
        file("1_author.sql", "create table author (id int primary key);");
        scratch.get().run(unsafe("do $$ begin create role squash_owner; exception when duplicate_object then end $$"));
        JavaMigration owner = new JavaMigration() {
            @Override
            public Version version() {
                return Version.of("2");
            }

            @Override
            public void up(Database database) {
                database.run(unsafe("alter table author owner to squash_owner"));
            }
        };
        Squash squash = Squash.of(folder, List.of(owner), Version.of("2"), scratch);
        assertThat(squash.classes()).containsExactly(owner);
        assertThat(squash.text()).contains("alter table public.author owner to squash_owner");
        assertThatThrownBy(() -> Squash.of(folder, List.of(), Version.of("1"), scratch))
                .hasMessageContaining("PGPX-7058");
    }

    @Test
    void tellsWhatSomebodyChangedByHand() throws IOException {
        books();
        List<Migration> migrations = MigrationFolder.read(folder);
        Database live = scratch.get();
        apply(live, migrations);
        live.run(unsafe("create view names as select name from author"));
        live.run(unsafe("create table history (id int generated always as identity primary key)"));
        List<ObjectName> own = List.of(new ObjectName("public", "history"));
        assertThat(Drift.of(live, migrations, scratch, own)).hasToString("no drift");

        live.run(unsafe("drop index book_mood"));
        live.run(unsafe("alter table book add column stolen boolean, alter column mood set not null"));
        Drift drift = Drift.of(live, migrations, scratch, own);
        assertThat(drift.isEmpty()).isFalse();
        assertThat(drift.toString().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).isEqualTo("missing index public.book.book_mood"),
                        line -> assertThat(line).isEqualTo("added column public.book.stolen"),
                        line -> assertThat(line).startsWith("changed column public.book.mood [nullable"));
        drift.wayBack().allowingDataLoss().apply(live);
        assertThat(Drift.of(live, migrations, scratch, own).isEmpty()).isTrue();
    }

    @Test
    void goesThroughTheFacade() throws IOException {
        file("1_a.sql", "create table a (id int primary key);");
        Migrations migrations = Migrations.of(folder);
        Database live = scratch.get();
        migrations.apply(live);
        file("2_b.sql", "create table b (id int primary key);");
        DataMigration.of("nothing", "delete from a where :batch")
                .over("a", "id")
                .run(live);
        assertThat(migrations.drift(live, scratch)).hasToString("no drift");
        live.run(unsafe("drop table a"));
        assertThat(migrations.drift(live, scratch).toString()).contains("missing table public.a");

        ProvedMigrations proved = migrations
                .author()
                .draft(new Schema(new Facts(List.of())), scratch)
                .prove();
        migrations.structureFile().write(proved.schema());
        migrations.structureFile().check(proved.schema());
        assertThat(migrations.squash(Version.of("2"), scratch).replaced()).hasSize(2);
    }

    @Test
    void keepsAStructureFile() throws IOException {
        books();
        Database live = scratch.get();
        apply(live, MigrationFolder.read(folder));
        live.run(unsafe("create schema pgpx"));
        live.run(unsafe("create table pgpx.history (id int primary key)"));
        StructureFile file = StructureFile.beside(folder, List.of(new ObjectName("pgpx", "history")));
        assertThat(file.path()).isEqualTo(project.resolve("structure.sql"));
        assertThatThrownBy(() -> file.check(Schema.read(live))).hasMessageContaining("PGPX-7057");

        file.write(Schema.read(live));
        file.check(Schema.read(live));
        assertThat(file.path())
                .content()
                .contains("create table public.author")
                .doesNotContain("history", "schema pgpx");

        live.run(unsafe("alter table book drop column mood"));
        assertThatThrownBy(() -> file.check(Schema.read(live)))
                .hasMessageContaining("PGPX-7056")
                .hasMessageContaining("structure.sql:");
    }
}
