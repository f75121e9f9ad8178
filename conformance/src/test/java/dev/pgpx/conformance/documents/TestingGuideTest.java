package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.testing.statements.StatementAssertions.assertNoRepeatedStatements;
import static dev.pgpx.testing.statements.StatementAssertions.assertStatements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.model.Many;
import dev.pgpx.testing.Isolation;
import dev.pgpx.testing.PgpxServer;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.Proxied;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.fixture.Fixtures;
import dev.pgpx.testing.script.ScriptedEngine;
import dev.pgpx.testing.snapshot.TableSnapshot;
import dev.pgpx.testing.statements.PlanAssert;
import dev.pgpx.transfer.seed.Seeds;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The code of the guide to testing. */
class TestingGuideTest {
    @Nested
    @PgpxTest(migrations = "src/test/resources/library/migrations", seeds = "src/test/resources/library/books.yaml")
    class LibraryTest {
        @Test
        void findsBooks(Database db) {
            assertThat(db.list(from(BOOK).where(BOOK.title.startsWith("M")))).hasSize(1);
        }
    }

    @Nested
    @PgpxTest(models = {Author.class, Book.class}, isolation = Isolation.TRANSACTION)
    class ShelfTest {
        Database db;

        @Test
        void addsABook() {
            Fixtures fixtures = Fixtures.of(db);
            Book matter = fixtures.one(BOOK).with(BOOK.title, "Matter").insert();
            assertThat(matter.author().get().name()).isNotEmpty();
        }

        @Test
        void beginsAnew(TestDatabase database) {
            assertThat(db.count(from(BOOK))).isZero();
            assertThat(database.name()).isEqualTo("testing_guide_test_shelf_test");
        }
    }

    @Nested
    @PgpxTest(models = {Author.class, Book.class}, isolation = Isolation.METHOD)
    class EachTest {
        @Test
        void makesRecords(Database db) {
            Fixtures fixtures = Fixtures.of(db);
            Author iain = fixtures.insert(AuthorTable.draft().name("Iain"));
            Book book = fixtures.one(BOOK).with(BOOK.author, iain).insert();
            List<Book> others = fixtures.one(BOOK).with(BOOK.author, iain).insert(10);

            assertThat(others).extracting(Book::title).doesNotHaveDuplicates();
            assertThat(book.author().key()).isEqualTo(iain.id());
            assertThat(db.count(from(AUTHOR))).isOne();
            Author ursula = fixtures.one(AUTHOR).with(AUTHOR.name, "Ursula").record();
            assertThat(ursula.name()).isEqualTo("Ursula");
            fixtures.rule(BOOK.title, n -> "Volume " + n);
            assertThat(fixtures.insert(BOOK).title()).startsWith("Volume ");
        }

        @Test
        void loadsFiles(Database db) {
            var seeds = Seeds.of(Path.of("src/test/resources/library/books.yaml")).apply(db);
            assertThat(seeds).isNotNull();
            assertThat(db.count(from(BOOK))).isEqualTo(3);
        }

        @Test
        void comparesTables(Database db) {
            Author iain = Fixtures.of(db).insert(AuthorTable.draft().name("Iain"));
            TableSnapshot before = TableSnapshot.of(db, AUTHOR, BOOK);
            db.run(sql("update author set name = 'Iain M.'"));
            assertThat(before.diff(db)).hasToString("author\n  ~ id=" + iain.id() + ": name: Iain → Iain M.");

            before.ignoring("author.name").assertUnchanged(db);
        }
    }

    @Nested
    @PgpxTest(migrations = "src/test/resources/library/migrations", seeds = "src/test/resources/library/books.yaml")
    class StatementsTest {
        @Test
        void countsStatements(Database db) {
            assertStatements(2, () -> db.list(from(AUTHOR).load(AUTHOR.books)));

            assertThatThrownBy(() -> assertNoRepeatedStatements(() -> {
                        for (Author author : db.list(from(AUTHOR))) {
                            db.list(from(BOOK).where(BOOK.authorId.eq(author.id())));
                        }
                    }))
                    .hasMessageContaining("2 times at dev.pgpx.conformance.documents.TestingGuideTest");
        }

        @Test
        void looksAtPlans(Database db) {
            PlanAssert.of(db, from(BOOK).where(BOOK.authorId.eq(7L)))
                    .hasNoSequentialScanOn("book")
                    .usesIndex("book_author_id_idx");
        }
    }

    /** What an application has. */
    record Shelves(Database db) {
        List<Author> of(String name) {
            return db.list(from(AUTHOR).where(AUTHOR.name.eq(name)));
        }
    }

    @Test
    void standsInForAServer() {
        Author ursula = new Author(7, "Ursula", List.of("sf"), Many.unloaded());
        ScriptedEngine engine = new ScriptedEngine();
        engine.on("select author").with("Ursula").rows(AUTHOR, ursula);
        engine.on("select author").with("Iain").fails("40001");

        Shelves shelves = new Shelves(engine.database());
        assertThat(shelves.of("Ursula")).hasSize(1);
        assertThatThrownBy(() -> shelves.of("Iain")).hasMessageContaining("40001");

        engine.assertAllAsked();
    }

    @Nested
    @PgpxTest
    @PgpxServer(own = true, parameters = "synchronous_commit=on")
    class CrashTest {
        @Test
        void survivesACrash(Database db, EmbeddedServer server) {
            db.run(sql("create table note as select 1 as id"));
            server.stop(StopMode.IMMEDIATE);
            server.restart();
            assertThat(db.run(sql("delete from note"))).isOne();
        }

        @Test
        void survivesABadNetwork(@Proxied Database db, FaultProxy proxy) {
            proxy.apply(Fault.reset());
            assertThatThrownBy(() -> db.run(sql("create table other (id int)"))).isInstanceOf(RuntimeException.class);
            proxy.apply(Fault.pass());
            db.run(sql("create table other (id int)"));
        }
    }
}
