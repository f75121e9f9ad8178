package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.author.Draft;
import dev.pgpx.migrate.author.MigrationAuthor;
import dev.pgpx.migrate.author.NewMigration;
import dev.pgpx.migrate.author.ProvedMigrations;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations written from models, on a real server. */
class AuthorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final String BOOKS = """
            create table book (
                id bigint primary key,
                title text not null
            );
            """;

    private static EmbeddedServer server;
    private static Database main;

    @TempDir
    private Path folder;

    private final Deque<Database> opened = new ArrayDeque<>();
    private static int databases;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        main = Database.open(server.url());
    }

    @AfterAll
    static void stop() {
        main.close();
        server.close();
    }

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    private Database scratch() {
        String name = "author" + databases++;
        main.run(unsafe("create database " + name + " template template0"));
        Database database = Database.open(server.url(name));
        opened.add(database);
        return database;
    }

    private Schema models(String... scripts) {
        return Schema.ofScripts(
                scratch(),
                List.of(scripts).stream()
                        .map(script -> SqlScript.of("models.sql", script))
                        .toList());
    }

    private Draft draft(Schema models) {
        return MigrationAuthor.in(folder).withClock(CLOCK).draft(models, this::scratch);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesTheFirstMigration() throws IOException {
        Path written = draft(models(BOOKS)).prove().write().get(0);

        assertThat(written).isEqualTo(folder.resolve("20261121093000_create_book.sql"));
        assertThat(written).hasContent("""
                -- Written by pgpx from the models and proved on an empty database.

                -- migrate:up

                -- create table public.book
                create table public.book (
                    id bigint not null,
                    title text not null
                );

                -- create primary key public.book.book_pkey
                alter table public.book add constraint book_pkey primary key (id);

                -- migrate:down

                -- drop table public.book
                --   locks access exclusive on public.book
                --   LOSES DATA, the rows of table public.book
                drop table public.book;
                """);
        assertThat(draft(models(BOOKS)).isEmpty()).isTrue();
        assertThat(draft(models(BOOKS)).prove().files()).isEmpty();
        assertThat(draft(models(BOOKS)).prove().write()).isEmpty();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void asksAboutRenames() throws IOException {
        file("1_books.sql", BOOKS);
        Schema models = models("create table book (id bigint primary key, name text not null, name2 text not null);");
        Draft draft = draft(models);

        assertThat(draft.questions()).hasSize(2);
        assertThatThrownBy(draft::prove)
                .isInstanceOfSatisfying(MigrationException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("PGPX-7050");
                    assertThat(refused.problem().expected())
                            .contains("column public.book.title=column public.book.name", "name2");
                });
        ProvedMigrations told = draft.withRename("column public.book.title=column public.book.name").prove();
        assertThat(told.files()).hasSize(1);
        System.out.println(told);
        ProvedMigrations dropped = draft.withoutRenames().withDescription("New names!").prove();
        System.out.println(dropped);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThatThrownBy(() -> draft.withRename("column public.book.title=column public.book.nothing"))
                .hasMessageContaining("PGPX-7053");
    }

    @Test
    void keepsApartWhatIsNoTransaction() throws IOException {
        file("1_books.sql", BOOKS + "create type mood as enum ('happy'); create table author(id int primary key, mood mood not null default 'happy');");
        Schema models = models(
                "create type mood as enum ('happy', 'sad');"
                 + "create table author (id int primary key, mood mood not null default 'sad');"
                 + "create table book (id bigint primary key, title text not null, author_id int references author (id));"
                 + "create index book_author_id_idx on book (author_id); create table note (id int primary key, text text); create index note_text on note (text)");
        ProvedMigrations proved = draft(models).prove();
        System.out.println(proved);
        for (NewMigration file : proved.files()) {
            System.out.println(file.name() + file.losses() + file.lossesDown() + file.cautions() + file.noWayBack());
        }
        proved.write();
        assertThat(draft(models).isEmpty()).isTrue();
    }
}
