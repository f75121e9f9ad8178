package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.merge;
import static dev.pgpx.query.Sql.mergeAction;
import static dev.pgpx.query.Sql.newRow;
import static dev.pgpx.query.Sql.oldRow;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UPDATE, DELETE, MERGE, and what all commands share, in; exact SQL out. */
class ModificationTextTest {
    record Change(String before, String after) {}

    @Test
    void setsColumnsInEveryWay() {
        Statement statement = update(AUTHOR)
                .set(
                        columns(AUTHOR.name, AUTHOR.id),
                        select(BOOK.title, count())
                                .from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .groupBy(BOOK.title))
                .set(set(AUTHOR.age, 3).setDefault(AUTHOR.active))
                .setNull(AUTHOR.email)
                .setDefault(AUTHOR.genres)
                .where(AUTHOR.id.eq(7L))
                .statement();

        assertThat(statement.sql())
                .isEqualTo("update author set (name, id) = (select book.title, count(*) from shop.book"
                        + " where book.author_id = author.id group by book.title), age = $1, active = default,"
                        + " email = $2, genres = default where author.id = $3");
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly(3, null, 7L);
    }

    @Test
    void refusesAColumnThatIsSetTwice() {
        assertThatThrownBy(() -> update(AUTHOR).set(AUTHOR.age, 1).set(AUTHOR.as("a").age, 2))
                .hasMessage("PGPX-1275: column age is set twice\n  Set it once.");
        assertThatThrownBy(() -> update(AUTHOR)
                        .set(
                                columns(AUTHOR.age, AUTHOR.age),
                                select(AUTHOR.age, AUTHOR.age).from(AUTHOR)))
                .hasMessageStartingWith("PGPX-1275: column age is set twice");
    }

    @Test
    void joinsTheUpdatedTable() {
        AuthorTable a = AUTHOR.as("a");

        assertThat(update(BOOK.as("b"))
                        .only()
                        .set(BOOK.title, a.name)
                        .from(a)
                        .join(TAG, TAG.code.eq(a.name))
                        .leftJoin(BOOK, BOOK.authorId.eq(a.id))
                        .where(BOOK.as("b").authorId.eq(a.id))
                        .statement()
                        .sql())
                .isEqualTo(
                        "update only shop.book as b set title = a.name from author as a join tag on tag.code = a.name"
                                + " left join shop.book on book.author_id = a.id where b.author_id = a.id");
        assertThatThrownBy(() -> update(BOOK).join(a, a.id.eq(BOOK.id)))
                .hasMessageStartingWith("PGPX-1277: join of a: the command has no FROM or USING");
        assertThatThrownBy(() -> update(BOOK).from(a).from(TAG))
                .hasMessageStartingWith("PGPX-1222: from(tag): the query is from a already");
        assertThatThrownBy(() ->
                        update(BOOK).set(BOOK.title, "x").from(BOOK).everyRow().statement())
                .hasMessageStartingWith("PGPX-1202: table book is part of the query twice");
    }

    @Test
    void joinsTheTableThatIsDeletedFrom() {
        CommonTable old = commonTable("old", select(AUTHOR.id).from(AUTHOR).where(AUTHOR.age.gt(90)));

        assertThat(delete(BOOK)
                        .with(old)
                        .using(old)
                        .crossJoin(TAG)
                        .where(BOOK.authorId.eq(old.column(AUTHOR.id)))
                        .statement()
                        .sql())
                .isEqualTo("with old (id) as (select author.id from author where author.age > $1)"
                        + " delete from shop.book using old cross join tag where book.author_id = old.id");
        assertThat(delete(BOOK.as("b")).only().everyRow().statement().sql())
                .isEqualTo("delete from only shop.book as b");
    }

    @Test
    void givesBackWhatIsAskedFor() {
        Query<Change> query = update(AUTHOR)
                .set(AUTHOR.name, "x")
                .where(AUTHOR.id.eq(1L))
                .returning(AUTHOR.email, AUTHOR.name.as("renamed"))
                .map(Change::new);

        assertThat(query.statement().sql())
                .isEqualTo("update author set name = $1 where author.id = $2"
                        + " returning author.email, author.name as renamed");
        assertThat(query.statement().label()).isEqualTo("update author");
        assertThat(query.reader().read(ListRow.of(List.of("email", "renamed"), "e", "x"), Relations.DETACHED))
                .isEqualTo(new Change("e", "x"));
        assertThat(delete(BOOK)
                        .using(AUTHOR)
                        .where(BOOK.authorId.eq(AUTHOR.id))
                        .returning(BOOK.id, AUTHOR.name)
                        .asMaps()
                        .statement()
                        .sql())
                .endsWith(" returning book.id, author.name");
        assertThat(insert(TAG)
                        .defaultValues()
                        .returning(
                                TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code,
                                TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code, TAG.code)
                        .statementOf("x")
                        .sql())
                .startsWith("insert into tag default values returning tag.code, tag.code");
    }

    @Test
    void givesBackRowsAsTheyWereAndAsTheyAre() {
        Statement statement = update(BOOK)
                .set(BOOK.title, "x")
                .everyRow()
                .returning(oldRow(BOOK).title, newRow(BOOK).title.as("now"), oldRow(BOOK))
                .map((before, after, row) -> before)
                .statement();

        assertThat(statement.sql())
                .isEqualTo("update shop.book set title = $1 returning old.title, new.title as now,"
                        + " old.id, old.author_id, old.title");
        assertThat(statement.features()).containsExactly(ServerFeature.RETURNING_OLD_NEW);
        assertThat(oldRow(BOOK)).isSameAs(oldRow(BOOK));
    }

    @Test
    void takesATableNamedOldForWhatItIs() {
        BookTable old = BOOK.as("old");

        assertThat(delete(old).everyRow().returning(old.id).statement().features())
                .isEmpty();
    }

    @Test
    void refusesOldAndNewRowsElsewhere() {
        assertThatThrownBy(() -> update(BOOK)
                        .set(BOOK.title, "x")
                        .where(oldRow(BOOK).id.eq(1L))
                        .statement())
                .hasMessageStartingWith("PGPX-1201: column old.id is used");
        assertThatThrownBy(() -> update(BOOK)
                        .set(BOOK.title, "x")
                        .everyRow()
                        .returning(oldRow(AUTHOR).name)
                        .statement())
                .hasMessageStartingWith("PGPX-1201: column old.name is used");
    }

    @Test
    void refusesClausesOfASelectAfterReturning() {
        Select1<Long> returning = delete(BOOK).everyRow().returning(BOOK.id);

        assertThatThrownBy(() -> returning.where(BOOK.id.eq(1L)))
                .hasMessage("PGPX-1279: where after returning(...) of \"delete book\"\n  Say it in the command, before"
                        + " returning(...), or give the whole a name with commonTable(...) and select from that.");
        assertThatThrownBy(() -> returning.from(AUTHOR)).hasMessageStartingWith("PGPX-1279: from after");
        assertThatThrownBy(() -> returning.groupBy(BOOK.id)).hasMessageStartingWith("PGPX-1279: group by after");
        assertThatThrownBy(() -> returning.counted().statement())
                .hasMessageStartingWith("PGPX-1279: count of the rows after returning(...) of \"delete book\"");
        assertThatThrownBy(() -> PageQuery.of(returning, PageRequest.first(3)))
                .hasMessageStartingWith("PGPX-1291: the query cannot be read in pages: it is a command");
        assertThatThrownBy(() -> returning.distinct().statement()).hasMessageStartingWith("PGPX-1279: distinct after");
        assertThatThrownBy(() -> returning.limit(1).statement()).hasMessageStartingWith("PGPX-1279: limit after");
        assertThatThrownBy(() -> returning.forUpdate().statement()).hasMessageStartingWith("PGPX-1279: a row lock");
        assertThatThrownBy(() -> returning.orderBy(BOOK.id.asc()).statement())
                .hasMessageStartingWith("PGPX-1279: order by after");
        assertThatThrownBy(() -> returning
                        .with(commonTable("x", select(AUTHOR.id).from(AUTHOR)))
                        .statement())
                .hasMessageStartingWith("PGPX-1279: with after");
    }

    @Test
    void readsWhatCommandsGiveBack() {
        CommonTable moved = commonTable(
                "moved", delete(BOOK).where(BOOK.id.lt(9L)).returning(BOOK.title, BOOK.authorId.as("author")));

        assertThat(insert(TAG)
                        .with(moved)
                        .select(
                                columns(TAG.code),
                                select(moved.column(BOOK.title)).from(moved))
                        .statement()
                        .sql())
                .isEqualTo("with moved (title, author) as (delete from shop.book where book.id < $1"
                        + " returning book.title, book.author_id as author)"
                        + " insert into tag (code) select moved.title from moved");
        assertThat(select(count())
                        .from(moved)
                        .with(moved, commonTable("gone", delete(TAG).everyRow()))
                        .statement()
                        .sql())
                .isEqualTo("with moved (title, author) as (delete from shop.book where book.id < $1"
                        + " returning book.title, book.author_id as author), gone as (delete from tag)"
                        + " select count(*) from moved");
    }

    @Test
    void refusesACommandInsideOfAQuery() {
        Select1<Long> returning = delete(BOOK).everyRow().returning(BOOK.id);
        String message = "PGPX-1280: a command stands inside of a query, where PostgreSQL takes none\n  Give it a name"
                + " with commonTable(...), and list that in with(...) of the statement as a whole.";

        assertThatThrownBy(() -> select(count()).from(returning.as("x")).statement())
                .hasMessage(message);
        assertThatThrownBy(() -> from(AUTHOR).where(exists(returning)).statement())
                .hasMessage(message);
        assertThatThrownBy(() -> returning.union(returning).statement()).hasMessage(message);
        CommonTable inner = commonTable("moved", returning);
        assertThatThrownBy(() -> select(AUTHOR.id)
                        .from(AUTHOR)
                        .where(exists(select(inner.column(BOOK.id)).from(inner).with(inner)))
                        .statement())
                .hasMessage(message);
    }

    @Test
    void mergesByEveryClause() {
        BookTable b = BOOK.as("b");
        Merge<Book> merge = merge(b).only()
                .using(AUTHOR, b.authorId.eq(AUTHOR.id))
                .whenMatched(AUTHOR.age.gt(90), AUTHOR.active)
                .delete()
                .whenMatched(AUTHOR.active)
                .doNothing()
                .whenMatched()
                .update(set(b.title, AUTHOR.name).set(b.authorId, 3L))
                .whenNotMatched(AUTHOR.age.lt(9))
                .doNothing()
                .whenNotMatched(AUTHOR.age.lt(10))
                .insertDefaultValues()
                .whenNotMatched()
                .overridingSystemValue()
                .insert(set(b.id, AUTHOR.id).set(b.title, "T"))
                .whenNotMatchedBySource(b.title.isNull())
                .update(set(b.title, "gone"))
                .whenNotMatchedBySource()
                .delete();

        assertThat(merge.statement().sql())
                .isEqualTo("merge into only shop.book as b using author on b.author_id = author.id"
                        + " when matched and author.age > $1 and author.active then delete"
                        + " when matched and author.active then do nothing"
                        + " when matched then update set title = author.name, author_id = $2"
                        + " when not matched and author.age < $3 then do nothing"
                        + " when not matched and author.age < $4 then insert default values"
                        + " when not matched then insert (id, title) overriding system value values (author.id, $5)"
                        + " when not matched by source and b.title is null then update set title = $6"
                        + " when not matched by source then delete");
        assertThat(RecordingWriter.valuesOf(merge.statement())).containsExactly(90, 3L, 9, 10, "T", "gone");
        assertThat(merge.statement().features())
                .containsExactlyInAnyOrder(ServerFeature.MERGE, ServerFeature.MERGE_BY_SOURCE);
        assertThat(merge.statement().label()).isEqualTo("merge book");
    }

    @Test
    void givesBackWhatAMergeDid() {
        CommonTable names = commonTable("names", select(AUTHOR.name).from(AUTHOR));
        Select2<String, Tag> query = merge(TAG)
                .using(names, TAG.code.eq(names.column(AUTHOR.name)))
                .with(names)
                .whenNotMatched()
                .overridingUserValue()
                .insert(set(TAG.code, names.column(AUTHOR.name)))
                .returning(mergeAction(), TAG);

        Statement statement = query.map((action, tag) -> action).statement();
        assertThat(statement.sql())
                .isEqualTo("with names (name) as (select author.name from author) merge into tag"
                        + " using names on tag.code = names.name"
                        + " when not matched then insert (code) overriding user value values (names.name)"
                        + " returning merge_action(), tag.code");
        assertThat(statement.features()).containsExactlyInAnyOrder(ServerFeature.MERGE, ServerFeature.MERGE_RETURNING);
    }

    @Test
    void insertsADraftWhereAMergeFindsNone() {
        assertThat(merge(AUTHOR)
                        .using(TAG, AUTHOR.name.eq(TAG.code))
                        .whenNotMatched()
                        .insert(AuthorTable.draft().name("a").age(1).rest())
                        .statement()
                        .sql())
                .endsWith(" when not matched then insert (name, genres, profile, age, writing)"
                        + " values ($1, $2, $3::jsonb, $4, $5::daterange)");
    }

    @Test
    void refusesAMergeThatSeesARowThatIsNotThere() {
        Merge<Book> merge = merge(BOOK).using(AUTHOR, BOOK.authorId.eq(AUTHOR.id));

        assertThatThrownBy(() -> merge.statement())
                .hasMessage("PGPX-1284: merge into book does nothing: it has no clause\n  Add whenMatched(...),"
                        + " whenNotMatched(...) or whenNotMatchedBySource(...), and what they do.");
        assertThatThrownBy(
                        () -> merge.whenNotMatched(BOOK.id.eq(1L)).doNothing().statement())
                .hasMessageStartingWith("PGPX-1201: column book.id is used");
        assertThatThrownBy(() -> merge.whenNotMatched()
                        .insert(set(BOOK.title, BOOK.title))
                        .statement())
                .hasMessageStartingWith("PGPX-1201: column book.title is used");
        assertThatThrownBy(() -> merge.whenNotMatchedBySource()
                        .update(set(BOOK.title, AUTHOR.name))
                        .statement())
                .hasMessageStartingWith("PGPX-1201: column author.name is used");
        assertThatThrownBy(() -> merge.whenMatched().update(Assignments.NONE).statement())
                .hasMessageStartingWith("PGPX-1204: update of table book sets no column");
    }

    @Test
    void equalsWhatHasTheSameTree() {
        Book row = new Book(7, One.key(1L), "T");

        assertThat(update(BOOK).set(BOOK.title, "x").where(BOOK.id.eq(1L)))
                .isEqualTo(update(BOOK).set(BOOK.title, "x").where(BOOK.id.eq(1L)))
                .hasSameHashCodeAs(update(BOOK).set(BOOK.title, "x").where(BOOK.id.eq(1L)))
                .isNotEqualTo(update(BOOK).set(BOOK.title, "y").where(BOOK.id.eq(1L)))
                .hasToString("update shop.book set title = $1 where book.id = $2");
        assertThat(insert(BOOK).values(row).returning())
                .isEqualTo(insert(BOOK).values(row).returning())
                .isNotEqualTo(insert(BOOK).values(row).values(row).returning());
        assertThat(delete(BOOK).everyRow()).isNotEqualTo(delete(BOOK).only().everyRow());
        assertThat(set(BOOK.title, "secret")).hasToString("[book.title]");
    }
}
