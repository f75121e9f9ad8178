package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Command in, exact SQL out. */
class CommandTextTest {
    private static final Book BOOK_7 = new Book(7, One.key(1L), "T");

    @Test
    void insertsARecordWithoutWhatTheDatabaseGenerates() {
        Statement statement = insert(BOOK).values(BOOK_7).statement();

        assertThat(statement.sql()).isEqualTo("insert into shop.book (author_id, title) values ($1, $2)");
        assertThat(statement.label()).isEqualTo("insert book");
        assertThat(statement.parameters().count()).isEqualTo(2);
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly(1L, "T");
    }

    @Test
    void insertsSeveralRowsAndGivesThemBack() {
        Query<Book> query = insert(BOOK).values(BOOK_7).values(BOOK_7).returning();

        assertThat(query.statement().sql())
                .isEqualTo("insert into shop.book (author_id, title) values ($1, $2), ($3, $4)"
                        + " returning book.id, book.author_id, book.title");
        assertThat(query.reader()
                        .read(ListRow.of(List.of("id", "author_id", "title"), 7L, 1L, "T"), Relations.DETACHED))
                .isEqualTo(BOOK_7);
    }

    @Test
    void castsWhatTheDriverDoesNotKnow() {
        assertThat(insert(AUTHOR)
                        .values(RelationQueryTest.author(1))
                        .statement()
                        .sql())
                .isEqualTo("insert into author (name, email, genres, profile, active, age, writing)"
                        + " values ($1, $2, $3, $4::jsonb, $5, $6, $7::daterange)");
    }

    @Test
    void insertsDraftsWithDefaultsForWhatSomeLeaveOut() {
        Statement statement = insert(AUTHOR)
                .values(AuthorTable.draft().name("a").age(1).rest())
                .values(AuthorTable.draft().name("b").age(2).active(false).rest())
                .statement();

        assertThat(statement.sql())
                .isEqualTo("insert into author (name, genres, profile, active, age, writing) values"
                        + " ($1, $2, $3::jsonb, default, $4, $5::daterange),"
                        + " ($6, $7, $8::jsonb, $9, $10, $11::daterange)");
        assertThat(statement.parameters().count()).isEqualTo(11);
        assertThat(RecordingWriter.valuesOf(statement))
                .containsExactly("a", null, null, 1, null, "b", null, null, false, 2, null);
    }

    @Test
    void refusesADraftThatLeavesOutWhatIsRequired() {
        assertThatThrownBy(() -> insert(AUTHOR).values(AuthorTable.draft().age(1)))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1205: component \"name\", \"genres\", \"profile\", \"writing\" of author is required,"
                        + " but the draft leaves it out\n"
                        + "  Set it, mark the component @Nullable, or give its column a @Default.");
    }

    @Test
    void refusesAnInsertWithoutRows() {
        assertThatThrownBy(() -> insert(BOOK).statement())
                .hasMessageStartingWith("PGPX-1212: insert into book has no rows");
    }

    @Test
    void upsertsByTheColumnsOfAConflict() {
        Upsert<Book> upsert = upsert(BOOK, BOOK_7).onConflict(BOOK.title);

        assertThat(upsert.statement().sql())
                .isEqualTo("insert into shop.book (author_id, title) values ($1, $2)"
                        + " on conflict (title) do update set author_id = excluded.author_id");
        assertThat(upsert.statement().label()).isEqualTo("upsert book");
        assertThat(upsert.set(BOOK.title).statement().sql())
                .endsWith(" on conflict (title) do update set title = excluded.title");
        assertThat(upsert.doNothing().statement().sql()).endsWith(" on conflict (title) do nothing");
        assertThat(upsert.returning().statement().sql()).endsWith(" returning book.id, book.author_id, book.title");
        assertThat(upsert(AuthorTable.draft().name("a").age(1).rest())
                        .onConflict(AUTHOR.name, AUTHOR.age)
                        .set(AUTHOR.genres)
                        .statement()
                        .sql())
                .endsWith(" on conflict (name, age) do update set genres = excluded.genres");
    }

    @Test
    void writesAGeneratedKeyThatARowIsFoundBy() {
        assertThat(upsert(BOOK, BOOK_7).onConflict(BOOK.id).statement().sql())
                .isEqualTo("insert into shop.book (id, author_id, title) values ($1, $2, $3)"
                        + " on conflict (id) do update set author_id = excluded.author_id, title = excluded.title");
    }

    @Test
    void refusesAnUpsertWithoutAConflict() {
        assertThatThrownBy(() -> upsert(BOOK, BOOK_7).statement())
                .hasMessageStartingWith("PGPX-1215: upsert into book names no column of a conflict");
    }

    @Test
    void updatesColumnsToValuesAndExpressions() {
        Update<Author> update = update(AUTHOR)
                .set(AUTHOR.name, "Ursula")
                .set(AUTHOR.email, (String) null)
                .set(AUTHOR.age, AUTHOR.age.plus(1))
                .where(AUTHOR.id.eq(7L));

        assertThat(update.statement().sql())
                .isEqualTo("update author set name = $1, email = $2, age = author.age + $3 where author.id = $4");
        assertThat(RecordingWriter.valuesOf(update.statement())).containsExactly("Ursula", null, 1, 7L);
        assertThat(update(BOOK)
                        .set(BOOK.title, "x")
                        .everyRow()
                        .returning()
                        .statement()
                        .sql())
                .isEqualTo("update shop.book set title = $1 returning book.id, book.author_id, book.title");
        AuthorTable a = AUTHOR.as("a");
        assertThat(update(a).set(a.name, "x").where(a.id.eq(1L)).statement().sql())
                .isEqualTo("update author as a set name = $1 where a.id = $2");
    }

    @Test
    void refusesAnUpdateOfNothingOrOfEverything() {
        assertThatThrownBy(() -> update(AUTHOR).everyRow().statement())
                .hasMessageStartingWith("PGPX-1204: update of table author sets no column");
        assertThatThrownBy(() -> update(AUTHOR).set(AUTHOR.name, "x").statement())
                .hasMessage("PGPX-1203: update of table author has no where clause and would change every row\n"
                        + "  Add where(...), or say everyRow() when that is what you want.");
    }

    @Test
    void deletesByConditions() {
        assertThat(delete(BOOK)
                        .where(BOOK.id.eq(7L))
                        .where(BOOK.title.eq("T"))
                        .statement()
                        .sql())
                .isEqualTo("delete from shop.book where book.id = $1 and book.title = $2");
        assertThat(delete(BOOK).everyRow().returning().statement().sql())
                .isEqualTo("delete from shop.book returning book.id, book.author_id, book.title");
        assertThatThrownBy(() -> delete(BOOK).statement()).hasMessageStartingWith("PGPX-1203: delete of table book");
    }

    @Test
    void copiesRowsThatSetTheSameColumns() {
        RowBatch<Book> batch = RowBatch.ofRecords(BOOK, List.of(BOOK_7, BOOK_7));

        assertThat(batch.copy().sql()).isEqualTo("copy shop.book (author_id, title) from stdin (format binary)");
        assertThat(batch.isCopyable()).isTrue();
        assertThat(batch.size()).isEqualTo(2);
        assertThat(batch.columns()).hasSize(2);
        assertThat(RecordingWriter.valuesOf(batch, 1)).containsExactly(1L, "T");
    }

    @Test
    void doesNotCopyRowsThatSetDifferentColumns() {
        assertThat(RowBatch.ofDrafts(List.of(
                                AuthorTable.draft().name("a").age(1).rest(),
                                AuthorTable.draft()
                                        .name("b")
                                        .age(2)
                                        .active(false)
                                        .rest()))
                        .isCopyable())
                .isFalse();
    }
}
