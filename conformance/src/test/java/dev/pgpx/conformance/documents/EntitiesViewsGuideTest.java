package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.conformance.documents.EntitiesViewsGuideTest_AuthorCardView.AUTHOR_CARD;
import static dev.pgpx.conformance.documents.EntitiesViewsGuideTest_BookCardView.BOOK_CARD;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.model.Path;
import dev.pgpx.model.View;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide for views. */
@PgpxTest
class EntitiesViewsGuideTest {
    @View(Author.class)
    public record AuthorCard(String name, List<BookLine> books) {}

    @View(Book.class)
    public record BookLine(String title) {}

    @View(Book.class)
    public record BookCard(String title, @Path("author.name") String writer, AuthorCard author) {}

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
        Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")));
        db.insert(AuthorTable.draft().name("Octavia").genres(List.of("sf")));
        db.insert(BookTable.draft().author(One.of(ursula)).title("Tehanu").inPrint(Range.all()));
        db.insert(BookTable.draft().author(One.of(ursula)).title("Lavinia").inPrint(Range.all()));
    }

    @Test
    void readsViews(Database db) {
        List<AuthorCard> cards = db.list(from(AUTHOR)
                .where(AUTHOR.genres.contains("sf"))
                .orderBy(AUTHOR.name.asc())
                .limit(20)
                .into(AUTHOR_CARD));

        assertThat(cards)
                .containsExactly(
                        new AuthorCard("Octavia", List.of()),
                        new AuthorCard("Ursula", List.of(new BookLine("Tehanu"), new BookLine("Lavinia"))));

        List<BookCard> books = db.list(from(BOOK).into(BOOK_CARD));
        Page<BookCard> page = db.page(from(BOOK).orderBy(BOOK.id.asc()).into(BOOK_CARD), PageRequest.first(20));

        assertThat(page.rows()).isEqualTo(books).hasSize(2);
        assertThat(books).extracting(BookCard::writer).containsOnly("Ursula");
        assertThat(books.get(0).author()).isEqualTo(cards.get(1));
    }
}
