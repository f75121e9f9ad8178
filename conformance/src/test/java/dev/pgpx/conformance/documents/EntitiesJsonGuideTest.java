package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.pgpx.csv.CsvFormat;
import dev.pgpx.database.Database;
import dev.pgpx.jackson2.PgpxModule;
import dev.pgpx.model.One;
import dev.pgpx.query.Draft;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide for JSON and maps. */
@PgpxTest
class EntitiesJsonGuideTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate author, book restart identity"));
    }

    @Test
    void writesAndReadsCsv(Database db, @TempDir Path folder) throws IOException {
        db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf", "a \"b\", c")));
        Path file = folder.resolve("authors.csv");

        CsvFormat<Author> csv = CsvFormat.of(AUTHOR);
        try (Stream<Author> authors = db.stream(from(AUTHOR).orderBy(AUTHOR.id.asc()));
                Writer out = Files.newBufferedWriter(file)) {
            csv.write(authors, out);
        }

        try (Stream<Draft<Author>> drafts = csv.drafts(Files.newBufferedReader(file))) {
            long inserted = db.insertAllDrafts(AUTHOR, drafts);
            assertThat(inserted).isEqualTo(1);
        }
        assertThat(db.list(from(AUTHOR)))
                .extracting(Author::genres)
                .containsExactly(List.of("sf", "a \"b\", c"), List.of("sf", "a \"b\", c"));
    }

    @Test
    void writesAndReads(Database db) throws Exception {
        Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")));
        db.insert(BookTable.draft()
                .author(One.of(ursula))
                .title("Tehanu")
                .inPrint(Range.atLeast(LocalDate.of(1990, 1, 1))));

        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new PgpxModule())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        Book book = db.one(from(BOOK));
        String json = mapper.writeValueAsString(book);

        Author author = db.one(from(AUTHOR).load(AUTHOR.books));
        String graph = mapper.writeValueAsString(author);

        assertThat(json)
                .isEqualTo(
                        "{\"id\":1,\"author\":1,\"title\":\"Tehanu\",\"inPrint\":{\"lower\":\"1990-01-01\",\"bounds\":\"[)\"}}");
        assertThat(graph).isEqualTo("{\"id\":1,\"name\":\"Ursula\",\"genres\":[\"sf\"],\"books\":[" + json + "]}");

        Book read = mapper.readValue("{\"id\":1,\"author\":1,\"title\":\"Tehanu\",\"inPrint\":{}}", Book.class);
        assertThat(read.author()).isEqualTo(One.key(1L));
        assertThat(read.inPrint()).isEqualTo(Range.all());
        assertThat(mapper.readValue(json, Book.class)).isEqualTo(book);

        Map<String, Object> values = BOOK.toMap(book);
        Book same = BOOK.fromMap(values);
        assertThat(same).isEqualTo(book);
    }
}
