package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Nested.listOf;
import static dev.pgpx.query.Nested.optionalOf;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;

import dev.pgpx.query.PageQuery;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.Relations;
import dev.pgpx.types.Codecs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

@Section(
        value = "Pages and nested rows",
        text =
                "`db.page(query, request)` reads a page and gives the cursors of those around it; `PageQuery.of` is its query as a"
                        + " value. `listOf` and `optionalOf` are of `dev.pgpx.query.Nested`. Both are told about in the guide,"
                        + " `docs/guide/pages-and-nesting.md`. Here `cursorAt` stands for `page.nextCursor()`.")
class PageExamples {
    record BookLine(String title, LocalDate published) {}

    record Shelf(String author, List<BookLine> books) {}

    @Example("The first page: one row more tells whether another follows")
    Object firstPage() {
        return PageQuery.of(from(BOOK).orderBy(BOOK.title.asc(), BOOK.id.asc()), PageRequest.first(20));
    }

    @Example("The page after a cursor, keys in one direction")
    Object nextPage() {
        var titles = select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc(), BOOK.id.asc());
        String cursor = cursorAt(titles, "(Book 1,1)");
        return PageQuery.of(titles, PageRequest.after(cursor, 20));
    }

    @Example("The page before a cursor, directions mixed and nulls last")
    Object previousPage() {
        var names = select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.died.desc().nullsLast(), AUTHOR.id.asc());
        String cursor = cursorAt(names, "(Ursula,2018-01-22,1)");
        return PageQuery.of(names, PageRequest.before(cursor, 20));
    }

    /** What the page of one row would give. */
    private static <R> String cursorAt(Query<R> query, String record) {
        PageQuery<R> first = PageQuery.of(query, PageRequest.first(1));
        List<String> names =
                Collections.nCopies((int) record.chars().filter(c -> c == ',').count() + 1, "");
        return first.page(List.of(first.reader().read(Codecs.record(names).decodeText(record), Relations.DETACHED)))
                .nextCursor();
    }

    @Example("A list in each row, with an order and a limit of its own")
    Object lists() {
        return select(
                        AUTHOR.name,
                        listOf(select(BOOK.title, BOOK.published)
                                .from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .orderBy(BOOK.published.desc())
                                .limit(3)
                                .map(BookLine::new)))
                .from(AUTHOR)
                .map(Shelf::new);
    }

    @Example("The only row of a query, as a whole record")
    Object onlyRow() {
        return select(
                        AUTHOR.name,
                        optionalOf(from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .orderBy(BOOK.id.desc())
                                .limit(1)))
                .from(AUTHOR)
                .map(List::of);
    }
}
