package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code on the README's first screen. */
@PgpxTest
class ReadmeTest {
    @Test
    void runsAsItStands(Database database, TestDatabase place) {
        Schema.ofModels(AUTHOR, BOOK).createAll(database);
        Author before = database.insert(AuthorTable.draft().name("Octavia").genres(List.of("sf")));
        database.insert(BookTable.draft()
                .author(One.of(before))
                .title("Kindred")
                .inPrint(Range.atLeast(LocalDate.of(1979, 6, 1))));
        try (Database db = Database.open(place.url())) {
            Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf", "essay")));
            List<Author> authors = db.list(from(AUTHOR)
                    .where(AUTHOR.genres.contains("sf"))
                    .load(AUTHOR.books)
                    .orderBy(AUTHOR.name.asc()));
            List<Shelf> shelves = db.list(select(AUTHOR.name, count())
                    .from(BOOK)
                    .join(BOOK.author)
                    .groupBy(AUTHOR.name)
                    .map(Shelf::new));
            db.inTransaction(tx ->
                    db.run(update(AUTHOR).set(AUTHOR.name, "U. K. Le Guin").where(AUTHOR.id.eq(ursula.id()))));
            assertThat(authors).extracting(Author::name).containsExactly("Octavia", "Ursula");
            assertThat(authors.get(0).books()).extracting(Book::title).containsExactly("Kindred");
            assertThat(authors.get(1).books()).isEmpty();
            assertThat(shelves).containsExactly(new Shelf("Octavia", 1));
        }
        assertThat(database.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.id.asc())))
                .containsExactly("Octavia", "U. K. Le Guin");
    }
}
