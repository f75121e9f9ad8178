package dev.pgpx.conformance.readme;

import static dev.pgpx.conformance.readme.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.readme.BookTable.BOOK;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code on the README's first screen is this code. */
@PgpxTest
class ReadmeTest {
    record Shelf(String author, long books) {}

    @Test
    void runsAsItStands(Database database, TestDatabase place) {
        Schema.ofModels(AUTHOR, BOOK).createAll(database);
        List<Author> authors;
        List<Shelf> shelves;
        try (Database db = Database.open(place.url())) {
            Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf", "essay")));
            db.insert(BookTable.draft().author(One.of(ursula)).title("Rocannon").inPrint(Range.atLeast(LocalDate.EPOCH)));
            authors = db.list(from(AUTHOR)
                    .where(AUTHOR.genres.contains("sf"))
                    .load(AUTHOR.books)
                    .orderBy(AUTHOR.name.asc()));
            shelves = db.list(select(AUTHOR.name, count())
                    .from(BOOK).join(BOOK.author).groupBy(AUTHOR.name).map(Shelf::new));
            db.inTransaction(
                    tx -> db.run(update(AUTHOR).set(AUTHOR.name, "U. K. Le Guin").where(AUTHOR.id.eq(ursula.id()))));
        }

        assertThat(authors).singleElement().satisfies(author -> assertThat(author.books()).extracting(Book::title)
                .containsExactly("Rocannon"));
        assertThat(shelves).containsExactly(new Shelf("Ursula", 1));
        assertThat(database.one(select(AUTHOR.name).from(AUTHOR))).isEqualTo("U. K. Le Guin");
    }

    /** Every line of the README's code is in the sources of this package, white space and comments aside. */
    @Test
    void standsInTheReadme() throws IOException {
        String code = "";
        for (String source : List.of("Author.java", "Book.java", "ReadmeTest.java")) {
            code += Files.readString(Path.of("src/test/java/dev/pgpx/conformance/readme", source));
        }
        String known = withoutSpace(code);
        String readme = Files.readString(Path.of("../README.md"));
        String block = readme.substring(readme.indexOf("```java") + 7, readme.indexOf("```\n\nTry it"));

        List<String> lines = block.lines().map(line -> line.replaceAll("//.*", "").strip()).filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
        lines.removeIf(line -> line.startsWith("try (Database") || line.equals("}"));

        assertThat(lines).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(known)
                .contains(withoutSpace(line.replace("List<Author> authors", "authors").replace("List<Shelf> shelves", "shelves"))));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
