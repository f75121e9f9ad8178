package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Nested.listOf;
import static dev.pgpx.query.Nested.optionalOf;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Queries inside what is selected: their SQL text, and how their records are read. */
class NestedTest {
    record BookLine(long id, String title) {}

    record Shelf(String author, List<BookLine> books) {}

    private static final Query<BookLine> LINES = select(BOOK.id, BOOK.title)
            .from(BOOK)
            .where(BOOK.authorId.eq(AUTHOR.id), BOOK.title.ne(""))
            .orderBy(BOOK.title.asc())
            .limit(3)
            .map(BookLine::new);

    private static <R> R read(Query<R> query, Object... values) {
        return query.reader()
                .read(ListRow.of(List.of("a", "b", "c").subList(0, values.length), values), Relations.DETACHED);
    }

    private static Row record(String text, String... names) {
        return Codecs.record(List.of(names)).decodeText(text);
    }

    @Test
    void selectsRowsAsAnArrayOfRecords() {
        Query<Shelf> shelves = select(AUTHOR.name, listOf(LINES))
                .from(AUTHOR)
                .where(AUTHOR.age.gt(30))
                .map(Shelf::new);

        assertThat(shelves.statement().sql())
                .isEqualTo("select author.name, array(select row(book.id, book.title) from shop.book"
                        + " where book.author_id = author.id and book.title <> $1 order by book.title limit $2)"
                        + " from author where author.age > $3");
        assertThat(RecordingWriter.valuesOf(shelves.statement())).containsExactly("", 3L, 30);
        assertThat(read(shelves, "Ursula", List.of(record("(7,Lathe)", "id", "title"))))
                .isEqualTo(new Shelf("Ursula", List.of(new BookLine(7, "Lathe"))));
        assertThat(read(shelves, "Ursula", List.of())).isEqualTo(new Shelf("Ursula", List.of()));
    }

    @Test
    void nestsWholeTablesAndListsInLists() {
        Query<List<Book>> books = select(
                        listOf(from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)).orderBy(BOOK.id.asc())))
                .from(AUTHOR);
        assertThat(books.statement().sql())
                .isEqualTo("select array(select row(book.id, book.author_id, book.title) from shop.book"
                        + " where book.author_id = author.id order by book.id) from author");
        assertThat(read(books, List.of(record("(7,3,Lathe)", "id", "author_id", "title")))
                        .get(0)
                        .author()
                        .key())
                .isEqualTo(3L);

        var inner = select(BOOK.title, listOf(select(TAG.code).from(TAG).where(TAG.code.eq(BOOK.title))))
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .map(Map::entry);
        assertThat(select(listOf(inner)).from(AUTHOR).statement().sql())
                .isEqualTo(
                        "select array(select row(book.title, array(select row(tag.code) from tag"
                                + " where tag.code = book.title)) from shop.book where book.author_id = author.id) from author");
        assertThat(read(
                        select(listOf(inner)).from(AUTHOR),
                        List.of(record(
                                "(Lathe,\"{(sf),\"\"(\\\\\"\"a \\\\\"\"\\\\\"\"b\\\\\"\")\"\"}\")", "title", "tags"))))
                .containsExactly(Map.entry("Lathe", List.of("sf", "a \"b")));
    }

    @Test
    void selectsTheOnlyRow() {
        var longest = select(BOOK.id, BOOK.title)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.id.asc())
                .limit(1);
        Query<Optional<BookLine>> query =
                select(optionalOf(longest.map(BookLine::new))).from(AUTHOR);

        assertThat(query.statement().sql())
                .isEqualTo("select (select row(book.id, book.title) from shop.book where book.author_id = author.id"
                        + " order by book.id limit $1) from author");
        assertThat(read(query, record("(7,Lathe)", "id", "title"))).contains(new BookLine(7, "Lathe"));
        assertThat(read(query, new Object[] {null})).isEmpty();
    }

    @Test
    void leavesWhatIsDistinctGroupedOrCombinedAsItIs() {
        var titles = select(BOOK.title.as("t")).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id));

        assertThat(select(listOf(titles.distinct())).from(AUTHOR).statement().sql())
                .isEqualTo("select array(select row(nested.*) from (select distinct book.title as t from shop.book"
                        + " where book.author_id = author.id) as nested) from author");
        assertThat(select(listOf(select(BOOK.title, count())
                                .from(BOOK)
                                .groupBy(BOOK.title)
                                .orderBy(count().desc())
                                .map(Map::entry)))
                        .from(AUTHOR)
                        .statement()
                        .sql())
                .isEqualTo("select array(select row(nested.*) from (select book.title, count(*) from shop.book"
                        + " group by book.title order by count(*) desc) as nested) from author");
        assertThat(select(listOf(titles.union(select(TAG.code).from(TAG))))
                        .from(AUTHOR)
                        .statement()
                        .sql())
                .contains(
                        "(select row(nested.*) from ((select book.title as t",
                        ") union (select tag.code from tag)) as nested)");
        assertThat(select(listOf(titles.orderBy(BOOK.title.as("t").asc())))
                        .from(AUTHOR)
                        .statement()
                        .sql())
                .endsWith("order by book.title) from author");
    }

    @Test
    void hasANameWhereOneIsWanted() {
        Nested<List<BookLine>> books = listOf(LINES).as("books");
        Query<Map<String, Object>> maps =
                select(AUTHOR.name, books).from(AUTHOR).asMaps();

        assertThat(maps.statement().sql()).contains(" limit $2) as books from author");
        assertThat(read(maps, "Ursula", List.of())).containsEntry("books", List.of());
        assertThat(books)
                .isEqualTo(listOf(LINES).as("books"))
                .hasSameHashCodeAs(listOf(LINES).as("books"));
        assertThat(books)
                .isNotEqualTo(listOf(LINES))
                .isNotEqualTo(optionalOf(LINES).as("books"));
        assertThat(listOf(LINES).toString()).contains("title");
    }

    @Test
    void namesTheColumnOfANestedNull() {
        Query<List<BookLine>> query = select(listOf(LINES)).from(AUTHOR);

        assertThatThrownBy(() -> Codecs.array(Codecs.record(List.of("book.id", "book.title")))
                        .decodeText("{\"(x,)\"}")
                        .get(0)
                        .getLong(0))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("column book.id");
        assertThatThrownBy(() -> read(query, List.of(record("(,Lathe)", "book.id", "book.title"))))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("PGPX-1001: column \"book.id\" is null");
    }

    @Test
    void refusesWhatCannotBeNested() {
        assertThatThrownBy(() -> listOf(sql("select 1").as(Codecs.INT4)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1296: listOf(...) of a ");
        assertThatThrownBy(() -> optionalOf(from(BOOK).load(BOOK.author)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1297: optionalOf(...) of a query that loads book.author");
        assertThatThrownBy(() -> select(listOf(LINES)).from(TAG).statement())
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1201: column author.id is used");
    }
}
