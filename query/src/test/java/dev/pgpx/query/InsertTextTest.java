package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.upsert;
import static dev.pgpx.query.Sql.value;
import static dev.pgpx.query.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import dev.pgpx.types.Codecs;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INSERT and ON CONFLICT in, exact SQL out. */
class InsertTextTest {
    private static final Book BOOK_7 = new Book(7, One.key(1L), "T");

    @Test
    void insertsRecordsAndDraftsAtOnce() {
        Statement records = insert(BOOK).records(List.of(BOOK_7, BOOK_7)).statement();
        Statement drafts = insert(AUTHOR)
                .drafts(List.of(AuthorTable.draft().name("a").age(1).rest()))
                .values(AuthorTable.draft().name("b").age(2).rest())
                .statement();

        assertThat(records.sql()).isEqualTo("insert into shop.book (author_id, title) values ($1, $2), ($3, $4)");
        assertThat(RecordingWriter.valuesOf(records)).containsExactly(1L, "T", 1L, "T");
        assertThat(drafts.sql())
                .isEqualTo("insert into author (name, genres, profile, age, writing)"
                        + " values ($1, $2, $3::jsonb, $4, $5::daterange), ($6, $7, $8::jsonb, $9, $10::daterange)");
        assertThat(insert(BOOK).records(List.of(BOOK_7)).statement())
                .isEqualTo(insert(BOOK).values(BOOK_7).statement());
    }

    @Test
    void knowsTheTextOfManyRowsByOneToken() {
        List<Book> hundred = Collections.nCopies(100, BOOK_7);
        Statement first = insert(BOOK).records(hundred).statement();
        Statement again = insert(BOOK).records(hundred).statement();

        assertThat(first.sql()).endsWith(", ($199, $200)");
        assertThat(again.sql()).isSameAs(first.sql());
        assertThat(insert(BOOK).records(hundred.subList(1, 100)).statement().sql())
                .endsWith(", ($197, $198)");
    }

    @Test
    void setsColumnsToExpressions() {
        Statement statement = insert(BOOK)
                .set(BOOK.authorId, select(max(AUTHOR.id)).from(AUTHOR).scalar())
                .set(BOOK.title, "T")
                .statement();

        assertThat(statement.sql())
                .isEqualTo("insert into shop.book (author_id, title) values ((select max(author.id) from author), $1)");
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly("T");
        assertThatThrownBy(
                        () -> insert(BOOK).set(BOOK.id, BOOK.authorId.plus(1L)).statement())
                .hasMessageStartingWith("PGPX-1201: column book.author_id is used, but its table is not part");
    }

    @Test
    void insertsWhatAQueryGives() {
        assertThat(insert(BOOK)
                        .select(
                                columns(BOOK.authorId, BOOK.title),
                                select(AUTHOR.id, AUTHOR.name).from(AUTHOR).where(AUTHOR.age.gt(30)))
                        .statement()
                        .sql())
                .isEqualTo("insert into shop.book (author_id, title)"
                        + " select author.id, author.name from author where author.age > $1");
        BookTable old = BOOK.as("old_book");
        assertThat(insert(BOOK)
                        .select(from(old).where(old.id.lt(9L)))
                        .overridingSystemValue()
                        .statement()
                        .sql())
                .isEqualTo("insert into shop.book (id, author_id, title) overriding system value"
                        + " select old_book.id, old_book.author_id, old_book.title from shop.book as old_book"
                        + " where old_book.id < $1");
        assertThat(insert(TAG)
                        .select(
                                columns(TAG.code),
                                select(value(Codecs.TEXT, "a"))
                                        .union(select(AUTHOR.name).from(AUTHOR)))
                        .overridingUserValue()
                        .statement()
                        .sql())
                .isEqualTo(
                        "insert into tag (code) overriding user value (select $1) union (select author.name from author)");
    }

    @Test
    void refusesTheRowsOfATableWithOtherColumns() {
        assertThatThrownBy(() -> insert(TAG).select(from(BOOK)))
                .hasMessage("PGPX-1283: insert into tag of a whole table: it has no column id of type int8, as table"
                        + " book has\n  Name the columns: select(columns(...), select(...).from(...)).");
    }

    @Test
    void doesNotSeeTheTableItWritesToInTheQuery() {
        assertThatThrownBy(() -> insert(TAG)
                        .select(
                                columns(TAG.code),
                                select(AUTHOR.name).from(AUTHOR).where(TAG.code.eq("a")))
                        .statement())
                .hasMessageStartingWith("PGPX-1201: column tag.code is used, but its table is not part of the query");
    }

    @Test
    void insertsDefaultsAndOverridesGeneratedKeys() {
        assertThat(insert(TAG).defaultValues().statement().sql()).isEqualTo("insert into tag default values");
        assertThat(insert(BOOK)
                        .values(BOOK_7)
                        .overridingSystemValue()
                        .statement()
                        .sql())
                .isEqualTo("insert into shop.book (id, author_id, title) overriding system value values ($1, $2, $3)");
        assertThat(insert(BOOK)
                        .set(BOOK.id, 1L)
                        .set(BOOK.title, "T")
                        .overridingUserValue()
                        .statement()
                        .sql())
                .isEqualTo("insert into shop.book (id, title) overriding user value values ($1, $2)");
    }

    @Test
    void refusesRowsOfTwoKinds() {
        assertThatThrownBy(() -> insert(BOOK).values(BOOK_7).set(BOOK.title, "x"))
                .hasMessage("PGPX-1278: insert into book has records or drafts already, and cannot have columns set one"
                        + " by one as well\n  Make two inserts.");
        assertThatThrownBy(() -> insert(TAG).defaultValues().set(TAG.code, "x"))
                .hasMessageContaining("has default values already");
        assertThatThrownBy(() -> insert(BOOK).set(BOOK.title, "x").select(from(BOOK)))
                .hasMessageContaining("has columns set one by one already, and cannot have a query as well");
        assertThatThrownBy(() -> insert(BOOK).set(BOOK.title, "x").set(BOOK.title, "y"))
                .hasMessage("PGPX-1275: column title is set twice\n  Set it once.");
    }

    @Test
    void namesTheTargetByItsAlias() {
        BookTable b = BOOK.as("b");

        assertThat(insert(b).values(BOOK_7).returning(b.id).statement().sql())
                .isEqualTo("insert into shop.book as b (author_id, title) values ($1, $2) returning b.id");
        assertThat(insert(b)
                        .values(BOOK_7)
                        .onConflict(b.id)
                        .doUpdate(set(b.authorId, b.authorId.plus(excluded(b).authorId)))
                        .statement()
                        .sql())
                .isEqualTo("insert into shop.book as b (id, author_id, title) values ($1, $2, $3)"
                        + " on conflict (id) do update set author_id = b.author_id + excluded.author_id");
    }

    @Test
    void readsCommonTables() {
        CommonTable names = commonTable("names", select(AUTHOR.name).from(AUTHOR));

        assertThat(insert(TAG)
                        .with(names)
                        .select(
                                columns(TAG.code),
                                select(names.column(AUTHOR.name)).from(names))
                        .onConflictDoNothing()
                        .statement()
                        .sql())
                .isEqualTo("with names (name) as (select author.name from author)"
                        + " insert into tag (code) select names.name from names on conflict do nothing");
    }

    @Test
    void updatesWithWhatWasToBeInsertedAndWhatIsThere() {
        Statement statement = insert(AUTHOR)
                .values(AuthorTable.draft().name("a").age(1).rest())
                .values(AuthorTable.draft().name("b").age(2).rest())
                .onConflict(AUTHOR.email)
                .set(AUTHOR.name)
                .doUpdate(set(AUTHOR.age, excluded(AUTHOR).age.plus(AUTHOR.age).plus(1))
                        .setDefault(AUTHOR.active)
                        .setNull(AUTHOR.email))
                .where(AUTHOR.age.lt(excluded(AUTHOR).age), AUTHOR.name.ne("x"))
                .statement();

        assertThat(statement.sql())
                .endsWith(" on conflict (email) do update set name = excluded.name,"
                        + " age = excluded.age + author.age + $11, active = default, email = $12"
                        + " where author.age < excluded.age and author.name <> $13");
        assertThat(RecordingWriter.valuesOf(statement)).hasSize(13).endsWith(1, null, "x");
        assertThat(statement.label()).isEqualTo("upsert author");
        assertThat(statement.features()).isEmpty();
    }

    @Test
    void findsTheConflictByExpressionsPartialIndexesAndConstraints() {
        Upsert<Book> upsert = upsert(BOOK, BOOK_7);

        assertThat(upsert.onConflictOf(BOOK.authorId, max(BOOK.title))
                        .doNothing()
                        .statement()
                        .sql())
                .endsWith(" on conflict (author_id, (max(title))) do nothing");
        assertThat(upsert.onConflict(BOOK.title)
                        .ofIndexWhere(BOOK.id.isNotNull())
                        .set(BOOK.authorId)
                        .where(BOOK.title.eq("T"))
                        .statement()
                        .sql())
                .endsWith(" on conflict (title) where id is not null do update set author_id = excluded.author_id"
                        + " where book.title = $3");
        assertThat(upsert.onConstraint("Book_title").statement().sql())
                .endsWith(" on conflict on constraint \"Book_title\""
                        + " do update set author_id = excluded.author_id, title = excluded.title");
        assertThat(upsert.doNothing().statement().sql()).endsWith(" values ($1, $2) on conflict do nothing");
    }

    @Test
    void refusesValuesByWhichAnIndexWouldBeFound() {
        assertThatThrownBy(() -> upsert(BOOK, BOOK_7)
                        .onConflict(BOOK.title)
                        .ofIndexWhere(BOOK.authorId.gt(3L))
                        .statement())
                .hasMessage("PGPX-1282: what finds the conflict of the upsert into book has a value in it, which the"
                        + " server could not compare with the index\n  Use conditions and expressions without values"
                        + " (a boolean column, isNull() ...), or onConstraint(name).");
    }

    @Test
    void refusesExcludedWhereNothingWasProposedAndColumnsOfOtherTables() {
        assertThatThrownBy(() -> from(BOOK).where(excluded(BOOK).id.eq(1L)).statement())
                .hasMessageStartingWith("PGPX-1201: column excluded.id is used");
        assertThatThrownBy(() -> upsert(BOOK, BOOK_7).onConflict(AUTHOR.name).statement())
                .hasMessage("PGPX-1276: column name belongs to table author, but book is written to\n"
                        + "  Use the columns of the table that the command was begun with.");
        assertThatThrownBy(() -> insert(BOOK).set(TAG.code, "x").statement())
                .hasMessageStartingWith("PGPX-1276: column code belongs to table tag");
    }

    @Test
    void refusesTheRowOfAQueryAsAValue() {
        assertThatThrownBy(() -> Sql.merge(BOOK)
                        .using(AUTHOR, BOOK.authorId.eq(AUTHOR.id))
                        .whenNotMatched()
                        .insert(set(
                                columns(BOOK.authorId, BOOK.title),
                                select(AUTHOR.id, AUTHOR.name).from(AUTHOR)))
                        .statement())
                .hasMessageStartingWith("PGPX-1281: an insert into book sets columns to the row of a query");
    }
}
