package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide for queries. */
@PgpxTest
class QueriesGuideTest {
    record Line(Book book, Author author) {}

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
        Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")));
        db.insert(AuthorTable.draft().name("Octavia").genres(List.of("sf")));
        db.insert(BookTable.draft().author(One.of(ursula)).title("Tehanu").inPrint(Range.all()));
        db.insert(BookTable.draft().author(One.of(ursula)).title("Lavinia").inPrint(Range.all()));
    }

    @Test
    void givesRecordsAndWhatIsNamed(Database db) {
        List<Author> authors = db.list(from(AUTHOR)
                .where(AUTHOR.genres.contains("sf"))
                .orderBy(AUTHOR.name.asc())
                .limit(20));
        assertThat(authors).extracting(Author::name).containsExactly("Octavia", "Ursula");

        List<Shelf> shelves = db.list(select(AUTHOR.name, count())
                .from(BOOK)
                .join(BOOK.author)
                .groupBy(AUTHOR.name)
                .map(Shelf::new));
        assertThat(shelves).containsExactly(new Shelf("Ursula", 2));

        List<Line> lines =
                db.list(select(BOOK, AUTHOR).from(BOOK).join(BOOK.author).map(Line::new));
        assertThat(lines).extracting(line -> line.author().name()).containsExactly("Ursula", "Ursula");
    }

    @Test
    void followsPaths(Database db) {
        List<String> titles = db.list(select(BOOK.title)
                .from(BOOK)
                .where(BOOK.author().name.startsWith("U"))
                .orderBy(BOOK.author().name.asc(), BOOK.title.asc()));
        assertThat(titles).containsExactly("Lavinia", "Tehanu");
    }

    @Test
    void nestsQueries(Database db) {
        var books = count().as("books");
        var counts =
                select(BOOK.authorId, books).from(BOOK).groupBy(BOOK.authorId).as("counts");

        List<Shelf> busy = db.list(select(AUTHOR.name, counts.column(books))
                .from(AUTHOR)
                .join(counts, counts.column(BOOK.authorId).eq(AUTHOR.id))
                .where(counts.column(books).ge(1L))
                .map(Shelf::new));
        assertThat(busy).containsExactly(new Shelf("Ursula", 2));
    }

    @Test
    void showsTheText() {
        var query = from(AUTHOR).where(AUTHOR.name.in(List.of("Ursula", "Octavia")));

        String text = query.statement().sql();
        assertThat(text)
                .isEqualTo("select author.id, author.name, author.genres from author where author.name = any($1)");
    }
}
