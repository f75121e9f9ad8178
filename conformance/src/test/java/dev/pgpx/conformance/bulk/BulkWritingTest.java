package dev.pgpx.conformance.bulk;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.TagTable.TAG;
import static dev.pgpx.conformance.bulk.DocumentTable.DOCUMENT;
import static dev.pgpx.conformance.bulk.StockTable.STOCK;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.merge;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.conformance.Author;
import dev.pgpx.conformance.AuthorTable;
import dev.pgpx.conformance.BookTable;
import dev.pgpx.conformance.Mood;
import dev.pgpx.conformance.Tag;
import dev.pgpx.database.BulkOptions;
import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.Many;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records, by whatever means: the sizes are those of VALUES, arrays and COPY. */
@PgpxTest
class BulkWritingTest {
    private static final String HOSTILE = "O'Brien \"x\" \\ {a,b} NULL $1 ; -- \n\t\u00e9\ud83d\ude00";

    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(AUTHOR, BookTable.BOOK, TAG).createAll(db);
        db.run(sql("create schema \"My schema\""));
        db.run(unsafe(StockTable.DDL));
        db.run(sql("create table heap (a int not null, made uuid not null default gen_random_uuid())"));
    }

    @BeforeEach
    void empty(Database database) {
        db = database;
        db.run(sql("truncate author, book, tag, author_tag restart identity"));
        db.run(sql("truncate \"My schema\".\"sto\"\"ck\" restart identity"));
    }

    private static Stock stock(int i) {
        return new Stock(
                0,
                "sku " + i,
                i % 3 == 0 ? null : HOSTILE.substring(0, 9),
                List.of("a" + i, HOSTILE),
                i,
                1,
                Instant.EPOCH,
                0);
    }

    private static List<Stock> stocks(int count) {
        return IntStream.range(0, count).mapToObj(BulkWritingTest::stock).toList();
    }

    private List<Stock> stored() {
        return db.list(from(STOCK).orderBy(STOCK.id.asc()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 150, 20_000})
    void insertsAndGivesBackInOrderWhatTheDatabaseMade(int count) {
        List<Stock> given = stocks(count);
        List<Stock> written = db.insertAll(STOCK, given);

        assertThat(written).isEqualTo(stored()).hasSize(count);
        assertThat(written)
                .extracting(Stock::sku)
                .isEqualTo(given.stream().map(Stock::sku).toList());
        assertThat(written).allMatch(stock -> stock.twice() == 2L * stock.amount());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 150, 3_000})
    void writesEveryFamilyOfColumns(int count) {
        List<Author> authors =
                IntStream.range(0, count).mapToObj(BulkWritingTest::author).toList();

        List<Author> written = db.transaction(transaction -> db.insertAll(AUTHOR, authors));

        assertThat(written).isEqualTo(db.list(from(AUTHOR).orderBy(AUTHOR.id.asc())));
        assertThat(written)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "books", "tags")
                .isEqualTo(authors);
    }

    /** Listed, as arrays, and what COPY would take if the codec had a binary form. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 150, 3_000})
    void writesAndReadsByACodecThatKnowsTextOnly(int count) {
        db.run(sql("create table if not exists document (id int primary key, body jsonb not null)"));
        db.run(sql("truncate document"));
        List<Document> documents = IntStream.range(0, count)
                .mapToObj(i -> new Document(i, new Document.Text("{\"i\": " + i + "}")))
                .toList();
        List<Document> others = IntStream.range(0, count)
                .mapToObj(i -> new Document(i, new Document.Text("[" + i + "]")))
                .toList();

        assertThat(db.insertAll(DOCUMENT, documents)).isEqualTo(documents);
        assertThat(db.list(from(DOCUMENT).orderBy(DOCUMENT.id.asc()))).isEqualTo(documents);
        assertThat(db.updateAll(DOCUMENT, others)).isEqualTo(others);
        assertThat(db.list(from(DOCUMENT).orderBy(DOCUMENT.id.asc()))).isEqualTo(others);
    }

    private static Author author(int i) {
        return new Author(
                0,
                HOSTILE + i,
                i % 2 == 0 ? null : i + "@k.org",
                List.of("g" + i, HOSTILE, ""),
                i % 3 == 0 ? null : Mood.values()[i % 3],
                Json.of("{\"i\": " + i + "}"),
                new BigDecimal(i + ".50"),
                i % 2 == 0,
                i % 5 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2000, 1, 1).plusDays(i)),
                i % 7 == 0 ? Range.empty() : Range.closedOpen(LocalDate.of(1900, 1, 1), LocalDate.of(1900 + i, 2, 1)),
                Instant.EPOCH.plusSeconds(i),
                new UUID(i, i),
                Many.unloaded(),
                Many.unloaded());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 150, 5_500})
    void insertsDraftsThatLeaveOutDifferentColumnsInOrder(int count) {
        List<AuthorTable.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AuthorTable.Draft draft = AuthorTable.draft()
                    .name("n" + i)
                    .genres(List.of())
                    .profile(Json.of("{}"))
                    .royalties(BigDecimal.ONE)
                    .writing(Range.all())
                    .token(new UUID(1, i));
            drafts.add(i % 2 == 0 ? draft.email(i + "@k.org") : draft.active(false));
        }

        List<Author> written = db.insertAll(drafts);

        assertThat(written)
                .extracting(Author::name)
                .isEqualTo(IntStream.range(0, count).mapToObj(i -> "n" + i).toList());
        assertThat(written.get(0).active()).isTrue();
        assertThat(written.get(1).active()).isFalse();
        assertThat(written).containsExactlyInAnyOrderElementsOf(db.list(from(AUTHOR)));
    }

    @Test
    void handsOverPortionsOfAStreamAndTellsOfProgress() {
        List<Stock> written = new ArrayList<>();
        List<Long> progress = new ArrayList<>();

        long count = db.insertAll(
                STOCK,
                stocks(12_000).stream(),
                BulkOptions.<Stock>portions(written::addAll).withProgress(progress::add));

        assertThat(count).isEqualTo(12_000);
        assertThat(written).isEqualTo(stored());
        assertThat(progress).containsExactly(10_000L, 12_000L);
    }

    @Test
    void holdsFewerRowsWhereTheyAreLarge() {
        List<Long> progress = new ArrayList<>();

        long count = db.insertAll(
                STOCK, stocks(5_000).stream().map(BulkWritingTest::large), BulkOptions.<Stock>progress(progress::add));

        assertThat(count).isEqualTo(5_000);
        assertThat(progress).containsExactly(2_000L, 4_000L, 5_000L);
    }

    private static Stock large(Stock stock) {
        return new Stock(
                stock.id(),
                stock.sku(),
                stock.note(),
                List.of("x".repeat(4_000)),
                stock.amount(),
                stock.version(),
                stock.updated(),
                stock.twice());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 150, 12_000})
    void updatesByKeyAndRaisesTheVersion(int count) {
        List<Stock> changed = db.insertAll(STOCK, stocks(count)).stream()
                .map(stock -> with(stock, stock.amount() + 7))
                .toList();

        List<Stock> written = db.updateAll(STOCK, changed);

        assertThat(written).isEqualTo(stored());
        assertThat(written)
                .allMatch(stock -> stock.version() == 2 && stock.updated().isAfter(Instant.EPOCH));
        assertThat(written.get(0).amount()).isEqualTo(7);
    }

    private static Stock with(Stock stock, int amount) {
        return new Stock(
                stock.id(),
                stock.sku(),
                stock.note(),
                stock.tags(),
                amount,
                stock.version(),
                stock.updated(),
                stock.twice());
    }

    private static Stock versioned(Stock stock, long id, int version) {
        return new Stock(id, stock.sku(), stock.note(), stock.tags(), stock.amount(), version, stock.updated(), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 150, 6_000})
    void namesTheRecordThatIsStaleOrNotThere(int count) {
        List<Stock> written = db.insertAll(STOCK, stocks(count));
        for (int failing : new int[] {0, count / 2, count - 1}) {
            List<Stock> stale = new ArrayList<>(written);
            stale.set(
                    failing,
                    versioned(written.get(failing), written.get(failing).id(), 7));
            List<Stock> missing = new ArrayList<>(written);
            missing.set(failing, versioned(written.get(failing), -1, 1));

            assertRefused(() -> db.updateAll(STOCK, stale), failing, "PGPX-2114", "id");
            assertRefused(() -> db.updateAll(STOCK, missing), failing, "PGPX-2113", "id");
            assertRefused(() -> db.deleteAll(STOCK, stale), failing, "PGPX-2114", "id");
            assertRefused(() -> db.deleteAll(STOCK, missing), failing, "PGPX-2113", "id");
            assertThat(stored()).isEqualTo(written);
        }
        assertThat(db.deleteAll(STOCK, written)).isEqualTo(count);
        assertThat(stored()).isEmpty();
    }

    private static BulkException assertRefused(Runnable call, long index, String code, String... columns) {
        BulkException refused = catchThrowableOfType(BulkException.class, call::run);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.index()).isEqualTo(index);
        assertThat(refused.columns()).containsExactly(columns);
        assertThat(refused).hasMessageContaining(" " + index + " of the input").hasMessageContaining("sto\"ck");
        return refused;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 150, 5_200})
    void namesTheRecordThatViolatesAConstraintAndKeepsNothing(int count) {
        for (int failing : new int[] {0, count / 2, count - 1}) {
            BulkException check = assertRefused(
                    () -> db.insertAll(STOCK, replaced(count, failing, stock -> with(stock, -1))),
                    failing,
                    "PGPX-2111");
            assertThat(check.constraint()).isEqualTo("not_negative");
            assertThat(check).hasCauseInstanceOf(ConstraintException.class);
            assertRefused(
                    () -> db.insertAll(STOCK, replaced(count, failing, stock -> noted(stock, "much too long a note"))),
                    failing,
                    "PGPX-2110",
                    "note");
            BulkException unwritable = assertRefused(
                    () -> db.insertAll(STOCK, replaced(count, failing, stock -> noted(stock, "\0"))),
                    failing,
                    "PGPX-2112",
                    "note");
            assertThat(unwritable).hasCauseInstanceOf(ValueException.class);
            assertThat(stored()).isEmpty();
        }
        assertThat(db.insertAll(STOCK, stocks(5))).hasSize(5);
    }

    private static List<Stock> replaced(int count, int at, java.util.function.UnaryOperator<Stock> change) {
        List<Stock> stocks = new ArrayList<>(stocks(count));
        stocks.set(at, change.apply(stocks.get(at)));
        return stocks;
    }

    private static Stock noted(Stock stock, String note) {
        return new Stock(
                stock.id(), stock.sku(), note, stock.tags(), stock.amount(), stock.version(), stock.updated(), 0);
    }

    @Test
    void namesTheSecondOfTwoThatCollideWithinATransactionThatGoesOn() {
        List<Stock> written = db.transaction(transaction -> {
            List<Stock> before = db.insertAll(STOCK, stocks(2));
            BulkException refused = assertRefused(
                    () -> db.insertAll(
                            STOCK,
                            IntStream.range(10, 110)
                                    .mapToObj(i -> stock(i == 80 ? 20 : i))
                                    .toList()),
                    70,
                    "PGPX-2111",
                    "the sku");
            assertThat(refused.constraint()).isEqualTo("sku_once");
            return before;
        });

        assertThat(stored()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 150, 12_000})
    void upsertsByARuleInOrder(int count) {
        List<Stock> before = db.insertAll(STOCK, stocks(count / 2));
        var rule = insert(STOCK)
                .onConflict(STOCK.sku)
                .doUpdate(set(STOCK.amount, STOCK.amount.plus(excluded(STOCK).amount)));

        List<Stock> written = db.upsertAll(rule, stocks(count));

        assertThat(written)
                .extracting(Stock::sku)
                .isEqualTo(stocks(count).stream().map(Stock::sku).toList());
        assertThat(written).containsExactlyInAnyOrderElementsOf(stored());
        assertThat(written.subList(0, count / 2))
                .extracting(Stock::id)
                .isEqualTo(before.stream().map(Stock::id).toList());
        assertThat(db.upsertAll(insert(STOCK).onConflict(STOCK.sku).doNothing(), stocks(count + 1)))
                .hasSize(1);
    }

    @Test
    void upsertsTheSameRowTwiceOneAfterTheOther() {
        var rule = insert(STOCK).onConflict(STOCK.sku).set(STOCK.amount);
        List<Stock> given = new ArrayList<>(stocks(20));
        given.add(with(stock(3), 99));

        List<Stock> written = db.upsertAll(rule, given);

        assertThat(written).hasSize(21);
        assertThat(written.get(20).id()).isEqualTo(written.get(3).id());
        assertThat(stored().get(3).amount()).isEqualTo(99);
    }

    @Test
    void upsertsNaturalKeysAndRowsWithoutAKeyToBeFoundBy() {
        List<Tag> tags = IntStream.range(0, 200)
                .mapToObj(i -> new Tag("t" + i, Many.unloaded()))
                .toList();
        assertThat(db.upsertAll(TAG, tags))
                .extracting(Tag::name)
                .containsExactlyElementsOf(tags.stream().map(Tag::name).toList());
        assertThat(db.upsertAll(TAG, tags)).isEmpty(); // there is nothing but the key: they are left as they are

        List<Author> authors =
                IntStream.range(0, 10).mapToObj(BulkWritingTest::author).toList();
        List<Author> written =
                db.upsertAll(insert(AUTHOR).onConflict(AUTHOR.email).set(AUTHOR.name), authors);

        assertThat(written)
                .extracting(Author::name)
                .isEqualTo(authors.stream().map(Author::name).toList());
    }

    @Test
    void refusesARuleThatHasRowsAndAMergeOfSomethingElse() {
        assertThat(catchThrowableOfType(
                        QueryException.class,
                        () -> db.upsertAll(insert(STOCK).values(stock(1)).onConflict(STOCK.sku), stocks(5))))
                .hasMessageStartingWith("PGPX-1316");
        assertThat(catchThrowableOfType(
                        QueryException.class,
                        () -> db.mergeAll(
                                merge(STOCK)
                                        .using(TAG, STOCK.sku.eq(TAG.name))
                                        .whenMatched()
                                        .delete(),
                                stocks(5))))
                .hasMessageStartingWith("PGPX-1317");
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 12_000})
    void mergesByOneStatement(int count) {
        db.insertAll(STOCK, stocks(100));
        StockTable given = STOCK.as("given");

        long changed = db.mergeAll(
                merge(STOCK)
                        .using(given, STOCK.sku.eq(given.sku))
                        .whenMatched(given.amount.lt(50))
                        .delete()
                        .whenMatched()
                        .update(set(STOCK.amount, given.amount.plus(1_000))),
                stocks(count));

        assertThat(changed).isEqualTo(100);
        assertThat(stored()).hasSize(50).allMatch(stock -> stock.amount() >= 1_050);
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 12_000})
    void namesTheRecordThatAMergeRefuses(int count) {
        List<Stock> before = db.insertAll(STOCK, stocks(100));
        StockTable given = STOCK.as("given");
        var rule = merge(STOCK)
                .using(given, STOCK.sku.eq(given.sku))
                .whenMatched()
                .update(set(STOCK.amount, given.amount));

        assertRefused(() -> db.mergeAll(rule, replaced(count, 70, stock -> with(stock, -1))), 70, "PGPX-2111");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void leavesNothingInTheSession() {
        Consumer<Database> none = session -> assertThat(
                        session.one(sql("select count(*) from pg_class where relname like 'pgpx_staging%'")
                                .as(dev.pgpx.types.Codecs.INT8)))
                .isZero();
        db.inTransaction(transaction -> {
            db.updateAll(STOCK, db.insertAll(STOCK, stocks(3_000)));
            none.accept(db);
        });
        none.accept(db);
    }

    @Test
    void refusesToFindRecordsWithoutAKey() {
        BulkException refused = catchThrowableOfType(
                BulkException.class, () -> db.updateAll(HeapTable.HEAP, List.of(new HeapTable.Heap(1))));
        assertThat(refused).hasMessageStartingWith("PGPX-2115: records of table heap cannot be found again");
        List<HeapTable.Heap> heap =
                IntStream.range(0, 3_000).mapToObj(HeapTable.Heap::new).toList();
        assertThat(db.insertAll(HeapTable.HEAP, heap)).isEqualTo(heap);
        assertThat(db.insertAll(HeapTable.HEAP, Stream.of(new HeapTable.Heap(7))))
                .isEqualTo(1);
    }
}
