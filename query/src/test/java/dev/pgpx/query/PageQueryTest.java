package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.window;
import static dev.pgpx.query.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages: the SQL text of each, the cursors, and what is refused. */
class PageQueryTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    /** A page of one row, of these values. */
    private static <R> Page<R> page(Query<R> query, PageRequest request, Object... row) {
        PageQuery<R> pages = PageQuery.of(query, request);
        List<PageRow<R>> rows = new ArrayList<>();
        rows.add(pages.reader().read(ListRow.of(NAMES.subList(0, row.length), row), Relations.DETACHED));
        return pages.page(rows);
    }

    /** The condition of the page after a row, from WHERE on. */
    private static String after(Query<?> query, Object... row) {
        String cursor = page(query, PageRequest.first(1), row).nextCursor();
        return end(PageQuery.of(query, PageRequest.after(cursor, 20)));
    }

    private static String before(Query<?> query, Object... row) {
        String cursor = page(query, PageRequest.first(1), row).nextCursor();
        return end(PageQuery.of(query, PageRequest.before(cursor, 20)));
    }

    private static String end(PageQuery<?> query) {
        String sql = query.statement().sql();
        return sql.substring(Math.max(sql.indexOf(" where "), sql.indexOf(" group by ")) + 1);
    }

    private static Select2<String, Long> names(SortKey... keys) {
        return select(AUTHOR.name, AUTHOR.id).from(AUTHOR).orderBy(keys);
    }

    private static Query<String> joined(SortKey... keys) {
        return names(keys).map((name, id) -> name + id);
    }

    @Test
    void selectsOneRowMoreThanThePageHas() {
        PageQuery<Book> first =
                PageQuery.of(from(BOOK).orderBy(BOOK.title.asc(), BOOK.id.asc()), PageRequest.first(20));

        assertThat(first.statement().sql())
                .isEqualTo(
                        "select book.id, book.author_id, book.title from shop.book order by book.title, book.id limit $1");
        assertThat(RecordingWriter.valuesOf(first.statement())).containsExactly(21L);
        assertThat(first.statement().label()).isEqualTo("select book");
        assertThat(first).hasToString(first.statement().sql());
    }

    @Test
    void comparesKeysOfOneDirectionAsARow() {
        Query<String> query = joined(AUTHOR.name.asc(), AUTHOR.id.asc());

        assertThat(after(query, "Ursula", 7L))
                .isEqualTo("where (author.name, author.id) > ($1, $2) order by author.name, author.id limit $3");
        assertThat(before(query, "Ursula", 7L))
                .isEqualTo("where (author.name, author.id) < ($1, $2)"
                        + " order by author.name desc, author.id desc limit $3");
        assertThat(after(joined(AUTHOR.id.desc()), "Ursula", 7L))
                .isEqualTo("where author.id < $1 order by author.id desc limit $2");
    }

    @Test
    void comparesKeysOfMixedDirectionsOneAfterTheOther() {
        Query<String> query = joined(AUTHOR.name.desc(), AUTHOR.age.asc(), AUTHOR.id.asc());

        assertThat(after(query, "Ursula", 7L, 88))
                .isEqualTo("where author.name <= $1 and (author.name < $2 or (author.age, author.id) > ($3, $4))"
                        + " order by author.name desc, author.age, author.id limit $5");
        assertThat(before(query, "Ursula", 7L, 88))
                .isEqualTo("where author.name >= $1 and (author.name > $2 or (author.age, author.id) < ($3, $4))"
                        + " order by author.name, author.age desc, author.id desc limit $5");
    }

    @Test
    void putsNullsWhereTheOrderHasThem() {
        Query<String> last = joined(AUTHOR.email.asc(), AUTHOR.id.asc());
        Query<String> first = joined(AUTHOR.email.asc().nullsFirst(), AUTHOR.id.asc());

        assertThat(after(last, "Ursula", 7L, "u@k.org"))
                .isEqualTo("where (author.email >= $1 or author.email is null)"
                        + " and (author.email > $2 or author.email is null or author.id > $3)"
                        + " order by author.email, author.id limit $4");
        assertThat(after(last, "Ursula", 7L, null))
                .isEqualTo("where author.email is null and author.id > $1 order by author.email, author.id limit $2");
        assertThat(before(last, "Ursula", 7L, null))
                .isEqualTo("where author.email is not null or author.id < $1"
                        + " order by author.email desc, author.id desc limit $2");
        assertThat(after(first, "Ursula", 7L, "u@k.org"))
                .isEqualTo("where author.email >= $1 and (author.email > $2 or author.id > $3)"
                        + " order by author.email nulls first, author.id limit $4");
        assertThat(after(first, "Ursula", 7L, null))
                .isEqualTo("where author.email is not null or author.id > $1"
                        + " order by author.email nulls first, author.id limit $2");
        assertThat(after(joined(AUTHOR.id.asc(), AUTHOR.email.asc()), "Ursula", 7L, null))
                .isEqualTo("where author.id >= $1 and (author.id > $2 or false)"
                        + " order by author.id, author.email limit $3");
    }

    @Test
    void addsToTheConditionsThatAreThere() {
        Query<String> query = select(AUTHOR.name)
                .from(AUTHOR)
                .where(AUTHOR.active, AUTHOR.age.gt(30))
                .orderBy(AUTHOR.email.desc(), AUTHOR.id.asc())
                .forShare();

        assertThat(PageQuery.of(query, PageRequest.last(5)).statement().sql())
                .isEqualTo(
                        "select author.name, author.email, author.id from author where author.active and author.age > $1"
                                + " order by author.email, author.id desc limit $2 for share");
        assertThat(after(query, "Ursula", null, 7L))
                .isEqualTo("where author.active and author.age > $1 and (author.email is not null or author.id > $2)"
                        + " order by author.email desc, author.id limit $3 for share");
    }

    @Test
    void readsKeysWhereTheyAreAndAddsTheOthers() {
        Query<String> query = select(BOOK, AUTHOR.name.as("writer"))
                .from(BOOK)
                .join(BOOK.author)
                .orderBy(AUTHOR.name.asc().collate("C"), AUTHOR.age.asc(), BOOK.title.asc(), BOOK.id.asc())
                .map((book, writer) -> writer + book.id());
        Page<String> page = page(query, PageRequest.first(1), 7L, 3L, "Lathe", "Ursula", 88);

        assertThat(page.rows()).containsExactly("Ursula7");
        assertThat(PageQuery.of(query, PageRequest.after(page.nextCursor(), 9))
                        .statement()
                        .sql())
                .isEqualTo("select book.id, book.author_id, book.title, author.name as writer, author.age"
                        + " from shop.book join author on author.id = book.author_id"
                        + " where (author.name collate \"C\", author.age, book.title, book.id) > ($1, $2, $3, $4)"
                        + " order by author.name collate \"C\", author.age, book.title, book.id limit $5");
        assertThat(RecordingWriter.valuesOf(PageQuery.of(query, PageRequest.after(page.nextCursor(), 9))
                        .statement()))
                .containsExactly("Ursula", 88, "Lathe", 7L, 10L);
    }

    @Test
    void readsGroupsInPages() {
        NumberExpression<Long> books = count().as("books");
        Query<String> query = select(AUTHOR.name, books)
                .from(AUTHOR)
                .join(AUTHOR.books)
                .where(AUTHOR.active)
                .groupBy(AUTHOR.id, AUTHOR.name)
                .orderBy(books.desc(), AUTHOR.id.asc())
                .map((name, n) -> name + n);

        assertThat(after(query, "Ursula", 2L, 7L))
                .isEqualTo("group by author.id, author.name having count(*) <= $1 and (count(*) < $2 or author.id > $3)"
                        + " order by books desc, author.id limit $4");
    }

    @Test
    void knowsWhatMoreThereIs() {
        PageQuery<String> two = PageQuery.of(joined(AUTHOR.id.asc()), PageRequest.first(2));
        PageQuery<String> lastTwo =
                PageQuery.of(joined(AUTHOR.id.asc()), PageRequest.last(2).withTotal());
        List<PageRow<String>> rows = new ArrayList<>();
        for (long id = 1; id <= 3; id++) {
            rows.add(two.reader().read(ListRow.of(NAMES.subList(0, 2), "x", id), Relations.DETACHED));
        }

        Page<String> page = two.page(rows);
        assertThat(page.rows()).containsExactly("x1", "x2");
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isFalse();
        assertThat(page.previous()).isEmpty();
        assertThat(page.next()).contains(PageRequest.after(page.nextCursor(), 2));
        assertThat(page.total()).isEmpty();
        assertThat(page.map(String::length).rows()).containsExactly(2, 2);
        assertThat(page).hasToString("Page[2 rows, PageRequest[first 2]]");
        assertThat(rows.get(0).value()).isEqualTo("x1");

        Page<String> last = lastTwo.page(rows).withTotal(3);
        assertThat(last.rows()).containsExactly("x2", "x1");
        assertThat(last.hasNext()).isFalse();
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.previous())
                .contains(PageRequest.before(last.previousCursor(), 2).withTotal());
        assertThat(last.total()).hasValue(3);
        assertThat(last.map(String::length).total()).hasValue(3);
    }

    @Test
    void findsItsWayFromAnEmptyPage() {
        Query<String> query = joined(AUTHOR.id.asc());
        String cursor = page(query, PageRequest.first(1), "Ursula", 7L).nextCursor();
        Page<String> beyond = PageQuery.of(query, PageRequest.after(cursor, 2)).page(List.of());
        Page<String> ahead = PageQuery.of(query, PageRequest.before(cursor, 2)).page(List.of());

        assertThat(beyond.nextCursor()).isEqualTo(cursor);
        assertThat(beyond.hasNext()).isFalse();
        assertThat(beyond.previous()).contains(PageRequest.last(2));
        assertThat(ahead.previousCursor()).isEqualTo(cursor);
        assertThat(ahead.hasPrevious()).isFalse();
        assertThat(ahead.next()).contains(PageRequest.first(2));
        assertThatThrownBy(beyond::previousCursor)
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1295: an empty page has no position of its own");
        assertThatThrownBy(ahead::nextCursor).hasMessageStartingWith("PGPX-1295");
    }

    @Test
    void comparesPagesByTheirTrees() {
        Query<String> query = joined(AUTHOR.id.asc());

        assertThat(PageQuery.of(query, PageRequest.first(2)))
                .isEqualTo(PageQuery.of(joined(AUTHOR.id.asc()), PageRequest.first(2)))
                .hasSameHashCodeAs(PageQuery.of(joined(AUTHOR.id.asc()), PageRequest.first(2)))
                .isNotEqualTo(PageQuery.of(query, PageRequest.first(3)));
    }

    private static void assertNotUnique(Query<?> query, String alias, String added) {
        assertThatThrownBy(() -> PageQuery.of(query, PageRequest.first(2)))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1290: the order does not tell all rows apart, so the query cannot be read in pages:"
                        + " rows of " + alias + " can be alike in it\n  Add " + added + " to the end of orderBy(...).");
    }

    private static void assertUnique(Query<?> query) {
        assertThat(PageQuery.of(query, PageRequest.first(2)).statement().sql()).contains(" limit ");
    }

    @Test
    void wantsAnOrderThatTellsAllRowsApart() {
        var both = select(AUTHOR.name, BOOK.title).from(AUTHOR).join(AUTHOR.books);

        assertNotUnique(joined(), "author", "author.id");
        assertNotUnique(joined(AUTHOR.name.asc()), "author", "author.id");
        assertNotUnique(both.orderBy(AUTHOR.id.asc()).map(String::concat), "book", "book.id");
        assertNotUnique(select(BOOK.title).from(BOOK).crossJoin(AUTHOR).orderBy(BOOK.id.asc()), "author", "author.id");
        assertNotUnique(
                select(TAG.code).from(AUTHOR).join(AUTHOR.tags).orderBy(AUTHOR.id.asc()),
                "author_tag",
                "author_tag.author_id and author_tag.tag_code");
        assertUnique(both.orderBy(BOOK.id.asc()).map(String::concat)); // which determines its author
        assertUnique(select(TAG.code).from(AUTHOR).join(AUTHOR.tags).orderBy(AUTHOR.id.asc(), TAG.code.asc()));
    }

    @Test
    void doesNotTrustTheNullsOfOuterJoins() {
        var left = select(BOOK.title).from(AUTHOR).leftJoin(AUTHOR.books);
        var right = select(BOOK.title).from(AUTHOR).rightJoin(AUTHOR.books);
        var full = select(BOOK.title).from(AUTHOR).fullJoin(AUTHOR.books);

        assertNotUnique(left.orderBy(BOOK.id.asc()), "author", "author.id");
        assertUnique(right.orderBy(BOOK.id.asc()));
        assertNotUnique(full.orderBy(BOOK.id.asc()), "author", "author.id");
        assertThat(after(left.orderBy(AUTHOR.id.asc(), BOOK.id.asc()), "Lathe", 7L, null))
                .startsWith("where author.id >= $1 and (author.id > $2 or false)");
        assertThat(after(right.orderBy(BOOK.id.asc()), "Lathe", 7L)).startsWith("where book.id > $1");
        assertThat(after(full.orderBy(AUTHOR.id.asc(), BOOK.id.asc()), "Lathe", 7L, 8L))
                .startsWith("where (author.id >= $1 or author.id is null) and (author.id > $2 or author.id is null");
    }

    @Test
    void readsQueriesInFromInPages() {
        var counts = select(BOOK.authorId, count().as("books"))
                .from(BOOK)
                .groupBy(BOOK.authorId)
                .as("counts");
        var all = select(BOOK.title)
                .from(BOOK)
                .unionAll(select(AUTHOR.name).from(AUTHOR))
                .as("both");
        var once = select(BOOK.title)
                .from(BOOK)
                .union(select(AUTHOR.name).from(AUTHOR))
                .as("both");
        var distinct = select(BOOK.title).from(BOOK).distinct().as("titles");
        var plain = commonTable("plain", select(BOOK.id, BOOK.title).from(BOOK));

        assertUnique(select(counts.column(BOOK.authorId))
                .from(counts)
                .orderBy(counts.column(BOOK.authorId).asc()));
        assertUnique(select(AUTHOR.name)
                .from(AUTHOR)
                .join(counts, counts.column(BOOK.authorId).eq(AUTHOR.id))
                .orderBy(AUTHOR.id.asc()));
        assertUnique(select(once.column(BOOK.title))
                .from(once)
                .orderBy(once.column(BOOK.title).asc()));
        assertUnique(select(distinct.column(BOOK.title))
                .from(distinct)
                .orderBy(distinct.column(BOOK.title).asc()));
        assertUnique(select(plain.column(BOOK.title))
                .from(plain)
                .with(plain)
                .orderBy(plain.column(BOOK.id).asc()));
        assertNotUnique(
                select(all.column(BOOK.title))
                        .from(all)
                        .orderBy(all.column(BOOK.title).asc()),
                "both",
                "the columns of both that tell its rows apart");
        assertNotUnique(
                select(plain.column(BOOK.title))
                        .from(plain)
                        .with(plain)
                        .orderBy(plain.column(BOOK.title).asc()),
                "plain",
                "the columns of plain that tell its rows apart");
        assertNotUnique(
                select(AUTHOR.name).from(AUTHOR).groupBy(AUTHOR.name).orderBy(count().asc()), "groups", "author.name");
    }

    private static void assertUnsuitable(Query<?> query, String reason) {
        assertThatThrownBy(() -> PageQuery.of(query, PageRequest.first(2)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1291: the query cannot be read in pages: " + reason);
    }

    @Test
    void refusesQueriesThatHaveNoPages() {
        var names = select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.id.asc());

        assertUnsuitable(names.limit(3), "it has a limit or offset of its own\n  Leave them out");
        assertUnsuitable(names.offset(3), "it has a limit or offset of its own");
        assertUnsuitable(names.distinct(), "it is distinct\n  Make it a table with as(\"...\")");
        assertUnsuitable(names.union(names), "it combines several");
        assertUnsuitable(names.window(window("w")), "it has windows");
        assertUnsuitable(names.groupBy(Sql.rollup(AUTHOR.id)), "it has grouping sets");
        assertUnsuitable(
                select(AUTHOR.email).from(AUTHOR).groupBy(Sql.coalesce(AUTHOR.email, Sql.value(Codecs.TEXT, "-"))),
                "it is grouped by an expression with a value in it");
        assertUnsuitable(select(Sql.value(Codecs.INT4, 1)), "it has no FROM");
        assertUnsuitable(sql("select 1").as(Codecs.INT4), "");
    }

    @Test
    void refusesWindowFunctionsUnlessTheyAreInAQueryInside() {
        NumberExpression<Long> rank = Sql.rowNumber().over(window().orderBy(AUTHOR.name.asc()));
        NumberExpression<Long> inside = Sql.rowNumber().over(window().orderBy(BOOK.title.asc()));

        assertUnsuitable(select(rank.as(" over ")).from(AUTHOR).orderBy(AUTHOR.id.asc()), "it has windows");
        assertUnique(select(select(inside).from(BOOK).limit(1).scalar().as(" over "))
                .from(AUTHOR)
                .orderBy(AUTHOR.id.asc()));
    }

    @Test
    void refusesSizesOutOfRange() {
        assertThatThrownBy(() -> PageRequest.first(0))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "PGPX-1216: a page of 0 is not accepted here: it must be from 1 to 1000000 rows");
        assertThatThrownBy(() -> PageRequest.last(1_000_001)).hasMessageStartingWith("PGPX-1216");
    }

    private static void assertRefused(Query<?> query, String cursor, String message) {
        assertThatThrownBy(() -> PageQuery.of(query, PageRequest.after(cursor, 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesCursorsOfOtherOrders() {
        Query<String> query = joined(AUTHOR.name.asc(), AUTHOR.id.asc());
        String cursor = page(query, PageRequest.first(1), "Ursula", 7L).nextCursor();
        String message = "PGPX-1293: the cursor belongs to another query, or to another order";

        assertRefused(joined(AUTHOR.name.desc(), AUTHOR.id.asc()), cursor, message);
        assertRefused(joined(AUTHOR.name.asc().nullsFirst(), AUTHOR.id.asc()), cursor, message);
        assertRefused(joined(AUTHOR.email.asc(), AUTHOR.id.asc()), cursor, message);
        assertRefused(from(BOOK).orderBy(BOOK.title.asc(), BOOK.id.asc()), cursor, message);
        assertThat(PageQuery.of(
                                names(AUTHOR.name.asc(), AUTHOR.id.asc())
                                        .where(AUTHOR.active)
                                        .map((name, id) -> name),
                                PageRequest.after(cursor, 2))
                        .statement()
                        .sql())
                .contains("> ($1, $2)");
    }

    @Test
    void refusesCursorsThatAreCutOrForged() {
        Query<String> query = joined(AUTHOR.name.asc(), AUTHOR.id.asc());
        String cursor = page(query, PageRequest.first(1), "Ürsula \"\\'", 7L).nextCursor();

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        for (int length = 0; length < cursor.length(); length++) {
            assertRefused(query, cursor.substring(0, length), "PGPX-1292: the cursor cannot be read: ");
        }
        assertRefused(query, "'; drop table author", "PGPX-1292: the cursor cannot be read: it is not Base64");
        assertRefused(query, changed(cursor, 0, 9), "PGPX-1292: the cursor cannot be read: it is of version 9, not 1");
        assertRefused(query, changed(cursor, 3, 99), "PGPX-1293");
        assertRefused(query, changed(cursor, 9, 0x7f), "PGPX-1292: the cursor cannot be read: it is cut off");
        assertRefused(query, changed(cursor, 13, 0xff), "PGPX-1292: the cursor cannot be read: it is not UTF-8");
        int last = Base64.getUrlDecoder().decode(cursor).length - 1;
        assertRefused(
                query, changed(cursor, last, 'x'), "PGPX-1294: the cursor has no value of type int8 for sort key 2");
        assertRefused(query, changed(cursor, 15, 0), "PGPX-1294: the cursor has no value of type text for sort key 1");
    }

    private static String changed(String cursor, int index, int value) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[index] = (byte) value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void refusesNullsWhereNoneCanBe() {
        Query<String> nullable = joined(AUTHOR.id.asc(), AUTHOR.email.asc());
        String cursor = page(nullable, PageRequest.first(1), "Ursula", 7L, null).nextCursor();
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        byte[] forged = new byte[17];
        System.arraycopy(bytes, 0, forged, 0, 9);
        java.util.Arrays.fill(forged, 9, 17, (byte) 0xff);

        assertRefused(
                nullable,
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged),
                "PGPX-1294: the cursor has no value of type int8 for sort key 1");
    }

    @Test
    void showsNoCursorInItsText() {
        assertThat(PageRequest.after("c2VjcmV0", 3)).hasToString("PageRequest[after 3]");
        assertThat(PageRequest.before("c2VjcmV0", 3).withTotal()).hasToString("PageRequest[before 3, counted]");
        assertThat(PageRequest.last(3)).hasToString("PageRequest[last 3]");
    }
}
