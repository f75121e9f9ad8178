package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.MeasureTable.MEASURE;
import static dev.pgpx.conformance.TagTable.TAG;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.model.One;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageQuery;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.QueryException;
import dev.pgpx.query.SortKey;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries read in pages, in both directions, give each row once and in order. */
@PgpxTest
class PaginationTest {
    private static final int AUTHORS = 40;

    private final List<StatementEvent> events = new ArrayList<>();

    @BeforeAll
    static void fill(Database db) {
        Library.create(db);
        Random random = new Random(1293);
        for (int i = 0; i < AUTHORS; i++) {
            AuthorTable.Draft draft = Library.author(
                            List.of("ß", "Z", "a", "\"\\'", "é").get(random.nextInt(5)))
                    .royalties(new BigDecimal(random.nextInt(3)).setScale(random.nextInt(3)))
                    .active(random.nextBoolean());
            if (random.nextBoolean()) {
                draft = draft.mood(Mood.values()[random.nextInt(3)]);
            }
            if (random.nextBoolean()) {
                draft = draft.died(Optional.of(LocalDate.of(2000 + random.nextInt(3), 1, 1)));
            }
            if (random.nextBoolean()) {
                draft = draft.email("e" + i);
            }
            Author author = db.insert(draft);
            for (int book = random.nextInt(3); book > 0; book--) {
                db.insert(BookTable.draft()
                        .author(One.of(author))
                        .title("T" + random.nextInt(4))
                        .pages(book));
            }
        }
    }

    /** All rows, page by page, the way there or the way back. */
    private static <R> List<R> read(Database db, Query<R> query, PageRequest first, boolean backward) {
        List<R> rows = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(first);
        while (request.isPresent()) {
            Page<R> page = db.page(query, request.get());
            assertThat(page.rows()).hasSizeBetween(1, first.size());
            rows.addAll(backward ? 0 : rows.size(), page.rows());
            request = backward ? page.previous() : page.next();
        }
        return rows;
    }

    private static <R> void assertPages(Database db, Query<R> query) {
        List<R> all = db.list(query);
        assertThat(all).hasSizeGreaterThan(3);
        for (int size : List.of(1, 2, 7, all.size() - 1, all.size(), all.size() + 1)) {
            assertThat(read(db, query, PageRequest.first(size), false)).isEqualTo(all);
            assertThat(read(db, query, PageRequest.last(size), true)).isEqualTo(all);
        }
    }

    @Test
    void givesEachRowOnceInEveryOrder(Database db) {
        List<List<SortKey>> orders = List.of(
                List.of(AUTHOR.id.asc()),
                List.of(AUTHOR.id.desc()),
                List.of(AUTHOR.name.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.name.desc(), AUTHOR.id.asc()),
                List.of(AUTHOR.name.asc().collate("C"), AUTHOR.royalties.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.mood.asc(), AUTHOR.id.desc()),
                List.of(AUTHOR.mood.asc().nullsFirst(), AUTHOR.died.desc(), AUTHOR.name.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.mood.desc().nullsLast(), AUTHOR.died.asc().nullsFirst(), AUTHOR.id.desc()),
                List.of(AUTHOR.active.desc(), AUTHOR.email.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.createdAt.desc(), AUTHOR.token.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.genres.asc(), AUTHOR.writing.asc(), AUTHOR.profile.asc(), AUTHOR.id.asc()),
                List.of(AUTHOR.died.asc(), AUTHOR.id.asc(), AUTHOR.mood.asc()));

        for (List<SortKey> order : orders) {
            assertPages(db, from(AUTHOR).orderBy(order.toArray(SortKey[]::new)));
        }
        assertPages(
                db,
                select(AUTHOR.name)
                        .from(AUTHOR)
                        .orderBy(AUTHOR.mood.asc(), AUTHOR.id.asc())
                        .map(String::length));
    }

    @Test
    void readsJoinsGroupsAndQueriesInFromInPages(Database db) {
        record Line(String author, String title) {}
        var books = count(BOOK.id).as("books");
        var counts = select(BOOK.title, count().as("n"))
                .from(BOOK)
                .groupBy(BOOK.title)
                .as("counts");

        assertPages(
                db,
                select(AUTHOR.name, BOOK.title)
                        .from(AUTHOR)
                        .leftJoin(AUTHOR.books)
                        .orderBy(BOOK.title.desc(), AUTHOR.name.asc(), AUTHOR.id.asc(), BOOK.id.asc())
                        .map(Line::new));
        assertPages(
                db,
                from(BOOK).orderBy(BOOK.author().mood.desc(), BOOK.author().died.asc(), BOOK.id.asc()));
        assertPages(
                db,
                select(AUTHOR.name, books)
                        .from(AUTHOR)
                        .leftJoin(AUTHOR.books)
                        .groupBy(AUTHOR.id, AUTHOR.name, AUTHOR.mood)
                        .orderBy(books.desc(), AUTHOR.mood.asc(), AUTHOR.id.asc())
                        .map((name, n) -> name + n));
        assertPages(
                db,
                select(counts.column(BOOK.title))
                        .from(counts)
                        .orderBy(counts.column(BOOK.title).desc()));
    }

    @Test
    void loadsRelationsOfThePageAlone(Database database) {
        Database db = database.withListener(events::add);
        Page<Author> page = db.page(from(AUTHOR).load(AUTHOR.books).orderBy(AUTHOR.id.asc()), PageRequest.first(3));

        assertThat(page.rows()).hasSize(3).allMatch(author -> author.books().isLoaded());
        assertThat(events)
                .extracting(event -> event.statement().label())
                .containsExactly("select author", "load author.books");
    }

    @Test
    void countsOnlyWhenAsked(Database database) {
        Database db = database.withListener(events::add);
        var happy = from(AUTHOR).where(AUTHOR.mood.isNotNull()).orderBy(AUTHOR.id.asc());

        assertThat(db.page(happy, PageRequest.first(2)).total()).isEmpty();
        assertThat(events).hasSize(1);
        assertThat(db.page(happy, PageRequest.first(2).withTotal()).total())
                .hasValue(db.list(happy).size());
    }

    @Test
    void staysWhereItIsWhileRowsComeAndGo(Database db) {
        Query<String> titles =
                select(BOOK.title).from(BOOK).where(BOOK.pages.gt(1_000)).orderBy(BOOK.title.asc(), BOOK.id.asc());
        Author author = db.list(from(AUTHOR).limit(1)).get(0);
        db.inTransaction(tx -> {
            for (String title : List.of("b", "d", "f", "h")) {
                db.run(insert(BOOK)
                        .values(BookTable.draft()
                                .author(One.of(author))
                                .title(title)
                                .pages(2_000)));
            }
            Page<String> first = db.page(titles, PageRequest.first(2));
            db.run(delete(BOOK).where(BOOK.title.eq("d")));
            for (String title : List.of("a", "c", "e")) {
                db.run(insert(BOOK)
                        .values(BookTable.draft()
                                .author(One.of(author))
                                .title(title)
                                .pages(2_000)));
            }

            assertThat(first.rows()).containsExactly("b", "d");
            assertThat(db.page(titles, first.next().orElseThrow()).rows()).containsExactly("e", "f");
            assertThat(db.page(titles, PageRequest.before(first.nextCursor(), 2))
                            .rows())
                    .containsExactly("b", "c");
            Page<String> end = db.page(titles, PageRequest.last(1));
            Page<String> beyond = db.page(titles, PageRequest.after(end.nextCursor(), 2));
            assertThat(beyond.rows()).isEmpty();
            assertThat(db.page(titles, beyond.previous().orElseThrow()).rows()).containsExactly("f", "h");
            tx.rollback();
        });
    }

    private static String plan(Database db, Query<?> query) {
        Statement statement = query.statement();
        List<String> lines = new ArrayList<>();
        db.execute(new Statement("explain " + statement.sql(), statement.parameters(), "explain"), result -> {
            while (result.next()) {
                lines.add(result.row().getText(0));
            }
            return true;
        });
        return String.join("\n", lines);
    }

    @Test
    void letsAnIndexFindThePosition(Database db) {
        db.inTransaction(tx -> {
            db.run(sql("create index book_title_id on book (title, id)"));
            db.run(sql("create index author_mood on author (mood)"));
            db.run(sql("set local enable_seqscan = off"));
            db.run(sql("set local enable_bitmapscan = off"));
            Query<Book> books = from(BOOK).orderBy(BOOK.title.asc(), BOOK.id.asc());
            Query<Author> authors = from(AUTHOR)
                    .where(AUTHOR.mood.isNotNull())
                    .orderBy(AUTHOR.mood.asc().nullsFirst(), AUTHOR.id.desc());

            assertThat(plan(db, next(db, books)))
                    .contains("Index Cond: (ROW(title, id) > ROW(")
                    .doesNotContain("Sort");
            assertThat(plan(db, next(db, authors))).contains("Index Cond: ").contains("(mood >= ");
            tx.rollback();
        });
    }

    private static <R> PageQuery<R> next(Database db, Query<R> query) {
        return PageQuery.of(query, db.page(query, PageRequest.first(2)).next().orElseThrow());
    }

    @Test
    void refusesForeignCursorsBeforeAnythingIsSent(Database database) {
        Database db = database.withListener(events::add);
        String cursor = db.page(from(AUTHOR).orderBy(AUTHOR.id.asc()), PageRequest.first(2))
                .nextCursor();
        events.clear();

        assertThatThrownBy(() -> db.page(from(BOOK).orderBy(BOOK.id.asc()), PageRequest.after(cursor, 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1293");
        assertThatThrownBy(() -> db.page(from(AUTHOR).orderBy(AUTHOR.id.asc()), PageRequest.after("' or true --", 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1292");
        assertThatThrownBy(() -> db.page(from(AUTHOR).orderBy(AUTHOR.name.asc()), PageRequest.first(2)))
                .hasMessageStartingWith("PGPX-1290");
        assertThat(events).isEmpty();
    }

    @Test
    void ordersAsTheServerDoes(Database db) {
        List<Double> values = Arrays.asList(
                0.1 + 0.2,
                Double.NaN,
                -0.0,
                0.0,
                null,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Double.MIN_VALUE,
                null,
                Double.NaN,
                1e300,
                -1.5);
        Schema.ofModels(MEASURE).createAll(db);
        for (int i = 0; i < values.size(); i++) {
            db.insert(MEASURE, new Measure(i, "c" + (99 - i), values.get(i)));
        }

        for (SortKey key : List.of(
                MEASURE.value.asc(), MEASURE.value.desc(), MEASURE.value.asc().nullsFirst())) {
            assertPages(db, from(MEASURE).orderBy(key, MEASURE.id.asc()));
            assertPages(db, from(MEASURE).orderBy(key, MEASURE.code.desc()));
        }
        var filled = coalesce(MEASURE.value, value(Codecs.FLOAT8, 0.25));
        assertPages(db, select(MEASURE.id).from(MEASURE).orderBy(filled.desc(), MEASURE.code.asc()));
    }

    @Test
    void takesUniqueColumnsForAKeyUnlessTheyCanBeNull(Database db) {
        assertThat(db.page(from(TAG).orderBy(TAG.name.asc()), PageRequest.first(5))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> db.page(from(AUTHOR).orderBy(AUTHOR.email.asc()), PageRequest.first(2)))
                .hasMessageStartingWith("PGPX-1290");
    }
}
