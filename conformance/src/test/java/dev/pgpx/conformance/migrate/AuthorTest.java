package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.author.Draft;
import dev.pgpx.migrate.author.MigrationAuthor;
import dev.pgpx.migrate.author.NewMigration;
import dev.pgpx.migrate.author.ProvedMigrations;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations written from models, on a real server. */
@Tag("any-jvm")
class AuthorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final String BOOKS =
            """
            create table book (
                id bigint primary key,
                title text not null
            );
            """;

    private static ScratchDatabases scratch;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        scratch = new ScratchDatabases("author");
    }

    @AfterAll
    static void stop() {
        scratch.close();
    }

    private static Schema models(String script) {
        return Schema.ofScripts(scratch.get(), List.of(SqlScript.of("models.sql", script)));
    }

    private Draft draft(Schema models) {
        return MigrationAuthor.in(folder).withClock(CLOCK).draft(models, scratch);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesTheFirstMigration() {
        Schema models = models(BOOKS);
        Path written = draft(models).prove().write().get(0);

        assertThat(written).isEqualTo(folder.resolve("20261121093000_create_book.sql"));
        assertThat(written)
                .content()
                .isEqualTo(
                        """
                -- Written by pgpx from the models and proved on an empty database.
                -- Down LOSES DATA: drop table public.book, the rows of table public.book.

                -- migrate:up

                -- create table public.book
                create table public.book (
                    id bigint not null,
                    title text not null,
                    constraint book_pkey primary key (id)
                );

                -- migrate:down

                -- drop table public.book
                --   locks access exclusive on public.book
                --   LOSES DATA, the rows of table public.book
                drop table public.book;
                """);
        Draft done = draft(models);
        assertThat(done.isEmpty()).isTrue();
        assertThat(done.prove().files()).isEmpty();
        assertThat(done.prove().write()).isEmpty();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void asksAboutRenames() throws IOException {
        file("1_books.sql", BOOKS);
        Draft draft =
                draft(models("create table book (id bigint primary key, name text not null, note text not null);"));
        assertThat(draft.questions()).hasSize(2);
        assertThatThrownBy(draft::prove).isInstanceOfSatisfying(MigrationException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo("PGPX-7050");
            assertThat(refused.problem().expected())
                    .contains("column public.book.title=column public.book.name")
                    .contains("column public.book.title=column public.book.note");
        });
        assertThatThrownBy(() -> draft.withRename("column public.book.title=column public.book.nothing"))
                .hasMessageContaining("PGPX-7053");
        assertThat(folder.toFile().list()).hasSize(1);

        Draft told = draft.withRename("column public.book.title=column public.book.name");
        assertThat(told.questions()).isEmpty();
        assertThat(told.withRename("column public.book.title=column public.book.name")
                        .diff())
                .hasToString(told.diff().toString());
        NewMigration renamed = told.prove().files().get(0);
        assertThat(renamed.name()).isEqualTo("20261121093000_rename_book_title_to_name_and_add_book_note.sql");
        assertThat(renamed.text())
                .contains("rename column title to name;")
                .contains("rename column name to title;")
                .contains("rename constraint book_name_not_null to book_title_not_null;");
        assertThat(renamed.losses()).isEmpty();
        assertThat(renamed.cautions()).singleElement().asString().contains("fails where public.book has rows");
    }

    @Test
    void saysWhatIsLost() throws IOException {
        file("1_books.sql", BOOKS);
        Draft draft = draft(models("create table book (id bigint primary key, name text);"));
        NewMigration dropped = draft.withoutRenames()
                .withDescription("New names!")
                .prove()
                .files()
                .get(0);
        assertThat(dropped.name()).isEqualTo("20261121093000_new_names.sql");
        assertThat(dropped.losses())
                .containsExactly("drop column public.book.title, the values of column public.book.title");
        assertThat(dropped.lossesDown()).hasSize(1);
        assertThat(dropped.text())
                .contains("-- Up LOSES DATA: drop column public.book.title, the values of column public.book.title.\n")
                .contains("-- Down brings back what held the data, not the data.\n")
                .contains("alter table public.book add column title text not null;");
        assertThat(draft.withRename(draft.questions().get(0))
                        .prove()
                        .files()
                        .get(0)
                        .losses())
                .isEmpty();
        assertThatThrownBy(() -> draft.withDescription("--")).hasMessageContaining("PGPX-7054");
    }

    @Test
    void keepsApartWhatCannotShareATransaction() throws IOException {
        file("1_books.sql", BOOKS);
        file(
                "2_authors.sql",
                "create type mood as enum ('happy'); create table author (id int primary key, mood mood not null default 'happy');"
                        + "insert into author values (1);");
        Schema models = models("create type mood as enum ('happy', 'sad');"
                + "create table author (id int primary key, mood mood not null default 'sad');"
                + "create table book (id bigint primary key, title text not null, author_id int references author (id));"
                + "create index book_author_id_idx on book (author_id);"
                + "create table note (id int primary key, text text); create index note_text on note (text)");
        ProvedMigrations proved = draft(models).prove();
        assertThat(proved.files())
                .extracting(NewMigration::name)
                .containsExactly(
                        "20261121093000_change_mood.sql",
                        "20261121093001_change_3_objects.sql",
                        "20261121093002_validate_book.sql",
                        "20261121093003_add_book_author_id_idx.sql");
        assertThat(proved.files()).extracting(NewMigration::transactional).containsExactly(true, true, true, false);
        assertThat(proved.files())
                .allSatisfy(file -> assertThat(file.noWayBack()).isEmpty());
        assertThat(proved.files().get(0).text())
                .contains("alter type public.mood add value 'sad';")
                .contains("fails where a row has sad");
        assertThat(proved.files().get(1).text())
                .contains("references public.author (id) not valid;")
                .contains("\ncreate index note_text on public.note")
                .doesNotContain("concurrently");
        assertThat(proved.files().get(2).text())
                .contains("\nalter table public.book validate constraint book_author_id_fkey;");
        assertThat(proved.files().get(3).text())
                .contains("-- migrate:up\n-- transaction: off\n")
                .contains("create index concurrently book_author_id_idx")
                .contains("-- migrate:down\n-- transaction: off\n")
                .contains("drop index concurrently public.book_author_id_idx;");
        assertThat(draft(models).withOnline(false).prove().files()).hasSize(2);

        proved.write();
        List<Migration> migrations = MigrationFolder.read(folder);
        assertThat(migrations).hasSize(6);
        assertThat(((SqlMigration) migrations.get(5))
                        .down()
                        .orElseThrow()
                        .options()
                        .transaction())
                .isFalse();
        assertThat(draft(models).isEmpty()).isTrue();
        Database database = scratch.get();
        assertThat(Migrations.of(folder).apply(database)).hasSize(6);
        assertThat(Migrations.of(folder).rollback(database, 4)).hasSize(4);
    }

    @Test
    void forbidsNullWithoutReadingUnderAStrongLock() throws IOException {
        file(
                "1_books.sql",
                "create table book (id bigint primary key, title text, pages int); insert into book values (1, 'a', 2);");
        ProvedMigrations proved = draft(models(
                        "create table book (id bigint primary key, title text not null, pages int check (pages > 0));"))
                .prove();
        assertThat(proved.files()).hasSize(3);
        assertThat(proved.files().get(0).cautions()).isEmpty();
        assertThat(proved.files().get(0).text())
                .contains("add constraint title_filled check (title is not null) not valid;")
                .contains("check ((pages > 0)) not valid;");
        assertThat(proved.files().get(1).cautions()).hasSize(2);
        assertThat(proved.files().get(2).cautions()).isEmpty();
        assertThat(proved.files().get(2).text())
                .contains("alter column title set not null;\nalter table public.book drop constraint title_filled;");
    }

    @Test
    void leavesAloneWhatModelsDoNotSay() throws IOException {
        file("1_books.sql", BOOKS + "create view titles as select title from book; grant select on titles to public;");
        JavaMigration index = new Titles();
        Draft draft = MigrationAuthor.in(folder)
                .withJava(List.of(index))
                .withClock(CLOCK)
                .draft(models("create table book (id bigint primary key, title varchar(200) not null);"), scratch);
        NewMigration file = draft.prove().files().get(0);
        assertThat(file.text())
                .contains("alter column title type character varying(200)")
                .contains("grant select on table public.titles to public")
                .doesNotContain("book_title");
        assertThat(file.name()).startsWith("30000000000001_");
    }

    /** Makes an index that no model has. */
    private static final class Titles implements JavaMigration {
        @Override
        public Version version() {
            return Version.of("30000000000000");
        }

        @Override
        public void up(Database database) {
            database.run(unsafe("create index book_title on book (title)"));
        }
    }

    @Test
    void refusesWhatARepeatableMigrationIsInTheWayOf() throws IOException {
        file("1_books.sql", BOOKS);
        file("R_titles.sql", "create or replace view titles as select title from book;");
        Draft draft = draft(models("create table book (id bigint primary key, title varchar(200) not null);"));
        assertThatThrownBy(draft::prove).hasMessageContaining("PGPX-7051").hasMessageContaining("titles");
    }
}
