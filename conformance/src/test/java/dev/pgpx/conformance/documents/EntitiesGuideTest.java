package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.OffsetPage;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to entities. */
@PgpxTest
class EntitiesGuideTest {
    @BeforeEach
    void create(Database db) {
        if (!db.exists(sql("select from pg_tables where tablename = 'author'").map(row -> true))) {
            Schema.ofModels(AUTHOR, BOOK).createAll(db);
        }
        db.run(sql("truncate author, book restart identity"));
        db.insertAll(Stream.of("Ursula", "Octavia", "Joanna")
                .map(name -> AuthorTable.draft().name(name).genres(List.of("sf")))
                .toList());
    }

    private static List<String> namesOf(List<Author> authors) {
        return authors.stream().map(Author::name).toList();
    }

    @Test
    void findsByKey(Database db) {
        Optional<Author> found = db.find(AUTHOR, 1L);
        Author author = db.require(AUTHOR, 1L);
        List<Author> several = db.findAll(AUTHOR, List.of(3L, 1L));
        boolean there = db.exists(AUTHOR, 99L);
        assertThat(found).contains(author);
        assertThat(namesOf(several)).containsExactly("Joanna", "Ursula");
        assertThat(there).isFalse();

        Author withBooks = db.one(from(AUTHOR).withKey(1L).load(AUTHOR.books));
        assertThat(withBooks.books().isLoaded()).isTrue();
    }

    @Test
    void asksForOneOrTheirNumber(Database db) {
        Optional<Author> newest = db.first(from(AUTHOR).orderBy(AUTHOR.id.desc()));
        boolean anyU = db.exists(from(AUTHOR).where(AUTHOR.name.startsWith("U")));
        long authors = db.count(from(AUTHOR));
        List<Author> sample = db.list(from(AUTHOR).random(2));
        assertThat(newest)
                .hasValueSatisfying(author -> assertThat(author.name()).isEqualTo("Joanna"));
        assertThat(anyU).isTrue();
        assertThat(authors).isEqualTo(3);
        assertThat(sample).hasSize(2);
    }

    @Test
    void goesThroughAll(Database db) {
        OffsetPage<Author> page = db.page(from(AUTHOR).orderBy(AUTHOR.name.asc(), AUTHOR.id.asc()), 0, 2);
        assertThat(namesOf(page.rows())).containsExactly("Joanna", "Octavia");
        assertThat(page.total()).isEqualTo(3);

        List<String> names = new ArrayList<>();
        long seen = db.forEachChunk(
                from(AUTHOR).orderBy(AUTHOR.id.asc()), 2, authorsOfChunk -> names.addAll(namesOf(authorsOfChunk)));
        assertThat(seen).isEqualTo(3);
        assertThat(names).containsExactly("Ursula", "Octavia", "Joanna");

        try (Stream<Author> all = db.stream(from(AUTHOR))) {
            assertThat(all.filter(each -> each.name().length() > 6)).hasSize(1);
        }
    }

    @Test
    void worksOffAQueue(Database db) {
        int done = db.claim(from(AUTHOR).orderBy(AUTHOR.id.asc()), 2, mine -> {
            for (Author each : mine) {
                db.run(delete(AUTHOR).where(AUTHOR.id.eq(each.id())));
            }
        });
        assertThat(done).isEqualTo(2);
        assertThat(db.count(from(AUTHOR))).isEqualTo(1);
    }
}
