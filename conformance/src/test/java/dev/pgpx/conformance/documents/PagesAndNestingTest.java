package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Nested.listOf;
import static dev.pgpx.query.Nested.optionalOf;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide for pages and for lists in rows. */
@PgpxTest
class PagesAndNestingTest {
    record BookLine(String title, Range<LocalDate> inPrint) {}

    record AuthorCard(String name, List<BookLine> books) {}

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
        for (int i = 0; i < 50; i++) {
            Author author = db.insert(AuthorTable.draft().name("A" + i % 7).genres(List.of("sf")));
            for (int book = 0; book < i % 5; book++) {
                db.insert(BookTable.draft()
                        .author(One.of(author))
                        .title("T" + book)
                        .inPrint(Range.atLeast(LocalDate.of(1966, 1, 1))));
            }
        }
    }

    @Test
    void readsPages(Database db) {
        var byName = from(AUTHOR).where(AUTHOR.genres.contains("sf")).orderBy(AUTHOR.name.asc(), AUTHOR.id.desc());

        Page<Author> first = db.page(byName, PageRequest.first(20));
        Page<Author> second = db.page(byName, PageRequest.after(first.nextCursor(), 20));
        Page<Author> firstAgain = db.page(byName, PageRequest.before(second.previousCursor(), 20));
        Page<Author> end = db.page(byName, PageRequest.last(20));

        assertThat(firstAgain.rows()).isEqualTo(first.rows());
        assertThat(end.rows()).isEqualTo(db.list(byName).subList(30, 50));

        long total = db.page(byName, PageRequest.first(20).withTotal()).total().orElseThrow();

        assertThat(total).isEqualTo(50);

        Optional<PageRequest> request = Optional.of(PageRequest.first(500));
        while (request.isPresent()) {
            Page<Author> page = db.page(byName, request.get());
            page.rows().forEach(author -> System.out.println(author.name()));
            request = page.next();
        }
    }

    @Test
    void readsListsInRows(Database db) {
        List<AuthorCard> cards = db.list(select(
                        AUTHOR.name,
                        listOf(select(BOOK.title, BOOK.inPrint)
                                .from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .orderBy(BOOK.title.asc())
                                .limit(3)
                                .map(BookLine::new)))
                .from(AUTHOR)
                .orderBy(AUTHOR.name.asc())
                .map(AuthorCard::new));

        assertThat(cards).hasSize(50).anyMatch(card -> card.books().isEmpty());
        assertThat(cards).allMatch(card -> card.books().size() <= 3);

        List<List<Book>> shelves = db.list(
                select(listOf(from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)).orderBy(BOOK.id.asc())))
                        .from(AUTHOR));

        assertThat(shelves).hasSize(50).anyMatch(books -> books.size() == 4);

        List<Optional<Book>> newest = db.list(select(optionalOf(from(BOOK)
                        .where(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(BOOK.id.desc())
                        .limit(1)))
                .from(AUTHOR));

        assertThat(newest).hasSize(50).anyMatch(Optional::isEmpty).anyMatch(Optional::isPresent);
    }
}
