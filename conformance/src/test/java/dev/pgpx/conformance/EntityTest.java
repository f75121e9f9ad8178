package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.TagTable.TAG;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.sum;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with records: written, related, loaded, changed. */
@PgpxTest
class EntityTest {
    record Shelf(String author, long books, Integer longest) {}

    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Library.create(db);
    }

    @BeforeEach
    void empty(Database database) {
        db = database.withListener(events::add);
        database.run(sql("truncate author, book, tag, author_tag restart identity"));
    }

    private List<String> statements() {
        return events.stream().map(event -> event.statement().label()).toList();
    }

    @Test
    void givesBackWhatTheDatabaseMadeOfADraft() {
        Author stored = db.insert(Library.author("Ursula").mood(Mood.SO_SO));

        assertThat(stored.id()).isEqualTo(1);
        assertThat(stored.active()).isTrue();
        assertThat(stored.createdAt()).isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(stored.email()).isNull();
        assertThat(stored.died()).isEmpty();
        assertThat(db.one(from(AUTHOR))).isEqualTo(stored);
        assertThat(statements()).containsExactly("insert author", "select author");
    }

    @Test
    void readsEveryColumnAsItWasWrittenHoweverOftenItIsRead() {
        Author written = new Author(
                0,
                "Ünïcødé \"quotes\" \\ '",
                "u@k.org",
                List.of("a,b", "\"c\"", "", "null", "NULL", "d\\e"),
                Mood.HAPPY,
                Json.of("{\"a\": [1, 2]}"),
                new BigDecimal("-12345678901234567890.00100"),
                false,
                Optional.of(LocalDate.of(2018, 1, 22)),
                Range.atLeast(LocalDate.of(1959, 1, 1)),
                Instant.parse("1929-10-21T12:34:56.789012Z"),
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                Many.unloaded(),
                Many.unloaded());
        Author stored = db.insert(AUTHOR, written);

        for (int execution = 1; execution <= 7; execution++) {
            Author read = db.one(from(AUTHOR).where(AUTHOR.id.eq(stored.id())));
            assertThat(read).isEqualTo(stored);
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("id", "books", "tags")
                    .isEqualTo(written);
        }
    }

    @Test
    void filtersByTheOperatorsOfEachFamily() {
        db.insert(Library.author("Ursula").mood(Mood.HAPPY).email("u@k.org"));
        db.insert(Library.author("Octavia").mood(Mood.SAD).writing(Range.empty()));

        for (int execution = 1; execution <= 7; execution++) {
            assertThat(names(AUTHOR.mood.eq(Mood.HAPPY))).containsExactly("Ursula");
            assertThat(names(AUTHOR.mood.in(List.of(Mood.SAD, Mood.SO_SO)))).containsExactly("Octavia");
            assertThat(names(AUTHOR.mood.notIn(List.of(Mood.SAD)))).containsExactly("Ursula");
            assertThat(names(AUTHOR.mood.gt(Mood.HAPPY))).containsExactly("Octavia");
            assertThat(names(AUTHOR.email.isDistinctFrom("u@k.org"))).containsExactly("Octavia");
            assertThat(names(AUTHOR.genres.contains("sf"))).hasSize(2);
            assertThat(names(AUTHOR.genres.overlaps("crime"))).isEmpty();
            assertThat(names(AUTHOR.genres.element(2).eq("essay"))).hasSize(2);
            assertThat(names(AUTHOR.writing.contains(LocalDate.of(1990, 1, 1)))).containsExactly("Ursula");
            assertThat(names(AUTHOR.writing.overlaps(Range.atLeast(LocalDate.of(2000, 1, 1)))))
                    .containsExactly("Ursula");
            assertThat(names(AUTHOR.writing.isEmpty())).containsExactly("Octavia");
            assertThat(names(AUTHOR.profile.text("born").eq("1929"))).hasSize(2);
            assertThat(names(AUTHOR.profile.textAt("born").eq("1929"))).hasSize(2);
            assertThat(names(AUTHOR.profile.contains(Json.of("{\"born\": 1929}"))))
                    .hasSize(2);
            assertThat(names(AUTHOR.profile.hasKey("died"))).isEmpty();
            assertThat(names(AUTHOR.name.startsWith("Urs").or(AUTHOR.active.not())))
                    .containsExactly("Ursula");
            assertThat(names(AUTHOR.royalties.times(BigDecimal.TEN).gt(new BigDecimal("124"))))
                    .hasSize(2);
            assertThat(names(AUTHOR.token.eq(new UUID(7, "Ursula".hashCode())))).containsExactly("Ursula");
            assertThat(names(AUTHOR.died.isNull())).hasSize(2);
        }
    }

    private List<String> names(dev.pgpx.query.Condition condition) {
        return db.list(select(AUTHOR.name).from(AUTHOR).where(condition).orderBy(AUTHOR.id.asc()));
    }

    @Test
    void joinsGroupsAndMapsIntoRecords() {
        Author ursula = db.insert(Library.author("Ursula"));
        db.insertAll(List.of(Library.book(ursula, "Rocannon"), Library.book(ursula, "Lathe")));

        List<Shelf> shelves = db.list(select(AUTHOR.name, count(), max(BOOK.pages))
                .from(BOOK)
                .join(BOOK.author)
                .groupBy(AUTHOR.name)
                .having(count().gt(1L))
                .map(Shelf::new));

        assertThat(shelves).containsExactly(new Shelf("Ursula", 2, 80));
        assertThat(db.one(select(sum(BOOK.pages)).from(BOOK))).isEqualTo(130L);
    }

    @Test
    void loadsARelationToManyForAllByOneMoreStatement() {
        Author ursula = db.insert(Library.author("Ursula"));
        Author octavia = db.insert(Library.author("Octavia"));
        Author nobody = db.insert(Library.author("Nobody"));
        db.insertAll(List.of(Library.book(ursula, "A"), Library.book(octavia, "B"), Library.book(ursula, "C")));
        events.clear();

        List<Author> authors = db.list(from(AUTHOR).load(AUTHOR.books).orderBy(AUTHOR.id.asc()));

        assertThat(statements()).containsExactly("select author", "load author.books");
        assertThat(authors).allMatch(author -> author.books().isLoaded());
        assertThat(authors.get(0).books()).extracting(Book::title).containsExactly("A", "C");
        assertThat(authors.get(1).books()).extracting(Book::title).containsExactly("B");
        assertThat(authors.get(2).books()).isEmpty();
        assertThat(authors.get(2).id()).isEqualTo(nobody.id());
        assertThat(events).hasSize(2);
    }

    @Test
    void loadsLazilyForAllSiblingsAtOnce() {
        Author ursula = db.insert(Library.author("Ursula"));
        Author octavia = db.insert(Library.author("Octavia"));
        db.insertAll(List.of(Library.book(ursula, "A"), Library.book(octavia, "B"), Library.book(ursula, "C")));
        events.clear();

        List<Book> books = db.list(from(BOOK).orderBy(BOOK.id.asc()));
        assertThat(books.get(0).author()).isEqualTo(One.key(ursula.id()));
        assertThat(books.get(0).author().isLoaded()).isFalse();
        assertThat(books).extracting(book -> book.author().get().name()).containsExactly("Ursula", "Octavia", "Ursula");

        assertThat(statements()).containsExactly("select book", "load book.author");
    }

    @Test
    void loadsARelationOverAJoinTableFromBothSides() {
        Author ursula = db.insert(Library.author("Ursula"));
        db.insertAll(TAG, List.of(new Tag("sf", Many.unloaded()), new Tag("classic", Many.unloaded())));
        db.run(sql("insert into author_tag (author_id, tag_name) values (:id, 'sf'), (:id, 'classic')")
                .bind("id", ursula.id()));

        assertThat(db.one(from(AUTHOR).load(AUTHOR.tags)).tags())
                .extracting(Tag::name)
                .containsExactly("classic", "sf");
        assertThat(db.list(from(TAG).load(TAG.authors)))
                .allSatisfy(tag ->
                        assertThat(tag.authors()).extracting(Author::name).containsExactly("Ursula"));
        assertThat(db.list(select(TAG.name).from(AUTHOR).join(AUTHOR.tags).orderBy(TAG.name.asc())))
                .containsExactly("classic", "sf");
    }

    @Test
    void tellsOfARelationToARowThatIsNotThere() {
        Author ursula = db.insert(Library.author("Ursula"));
        db.insert(Library.book(ursula, "A"));
        Book book = db.one(from(BOOK));
        db.run(sql("delete from book"));
        db.run(sql("delete from author"));

        assertThatThrownBy(() -> book.author().get())
                .isInstanceOf(RelationException.class)
                .hasMessageStartingWith("PGPX-2141: relation book.author points to a row of author that is not there");
    }

    @Test
    void insertsAnyNumberOfRowsInOneTransaction() {
        Author ursula = db.insert(Library.author("Ursula"));
        for (int rows : new int[] {0, 1, 99, 100, 12_345}) {
            db.run(delete(BOOK).everyRow());
            List<BookTable.Draft> drafts = IntStream.range(0, rows)
                    .mapToObj(i -> Library.book(ursula, "title " + i))
                    .toList();

            assertThat(db.insertAll(drafts)).hasSize(rows);
            assertThat(db.count(from(BOOK))).isEqualTo(rows);
        }
        assertThat(db.first(from(BOOK).where(BOOK.title.eq("title 12344")))
                        .orElseThrow()
                        .pages())
                .isEqualTo(110);
        assertThat(statements()).contains("keys of book", "copy book", "insert book");
    }

    @Test
    void copiesRecordsWithEveryTypeInBinary() {
        List<Author> authors = IntStream.range(0, 250)
                .mapToObj(i -> new Author(
                        0,
                        "name " + i,
                        i % 2 == 0 ? null : i + "@k.org",
                        List.of("g" + i),
                        i % 3 == 0 ? null : Mood.values()[i % 3],
                        Json.of("{\"i\": " + i + "}"),
                        new BigDecimal(i + ".50"),
                        i % 2 == 0,
                        i % 5 == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(2000, 1, 1).plusDays(i)),
                        i % 7 == 0
                                ? Range.empty()
                                : Range.closedOpen(LocalDate.of(1900, 1, 1), LocalDate.of(1900 + i, 2, 1)),
                        Instant.EPOCH.plusSeconds(i),
                        new UUID(i, i),
                        Many.unloaded(),
                        Many.unloaded()))
                .toList();

        assertThat(db.insertAll(AUTHOR, authors)).hasSize(250);

        assertThat(statements()).containsExactly("transaction", "keys of author", "insert author");
        assertThat(db.list(from(AUTHOR).orderBy(AUTHOR.id.asc())))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "books", "tags")
                .isEqualTo(authors);
    }

    @Test
    void keepsNothingOfABulkInsertThatFails() {
        List<Author> authors = IntStream.range(0, 6_000)
                .mapToObj(i -> sample((i == 5_999 ? 0 : i) + "@k.org"))
                .toList();

        assertThatThrownBy(() -> db.insertAll(AUTHOR, authors))
                .isInstanceOf(BulkException.class)
                .hasCauseInstanceOf(ConstraintException.class);
        assertThat(db.count(from(AUTHOR))).isZero();
    }

    private static Author sample(String email) {
        return new Author(
                0,
                "n",
                email,
                List.of(),
                null,
                Json.of("{}"),
                BigDecimal.ONE,
                true,
                Optional.empty(),
                Range.all(),
                Instant.EPOCH,
                new UUID(0, 0),
                Many.unloaded(),
                Many.unloaded());
    }

    @Test
    void upsertsByAUniqueColumn() {
        db.insert(AUTHOR, sample("u@k.org"));

        long changed = db.run(upsert(Library.author("Ursula").email("u@k.org"))
                .onConflict(AUTHOR.email)
                .set(AUTHOR.name));
        Author other = db.one(upsert(Library.author("Octavia").email("o@k.org"))
                .onConflict(AUTHOR.email)
                .returning());
        Optional<Author> untouched = db.optional(upsert(AUTHOR, sample("u@k.org"))
                .onConflict(AUTHOR.email)
                .doNothing()
                .returning());

        assertThat(changed).isEqualTo(1);
        assertThat(other.name()).isEqualTo("Octavia");
        assertThat(untouched).isEmpty();
        assertThat(names(AUTHOR.email.isNotNull())).containsExactly("Ursula", "Octavia");
    }

    @Test
    void updatesAndDeletesByConditions() {
        Author ursula = db.insert(Library.author("Ursula"));
        db.insert(Library.author("Octavia"));

        assertThat(db.run(update(AUTHOR)
                        .set(AUTHOR.royalties, AUTHOR.royalties.plus(new BigDecimal("0.25")))
                        .set(AUTHOR.email, "u@k.org")
                        .set(AUTHOR.mood, Mood.HAPPY)
                        .where(AUTHOR.id.eq(ursula.id()))))
                .isEqualTo(1);
        Author updated = db.one(update(AUTHOR)
                .set(AUTHOR.active, false)
                .where(AUTHOR.id.eq(ursula.id()))
                .returning());
        assertThat(updated.royalties()).isEqualTo(new BigDecimal("12.75"));
        assertThat(updated.mood()).isEqualTo(Mood.HAPPY);
        assertThat(updated.active()).isFalse();
        assertThat(db.list(delete(AUTHOR).everyRow().returning())).hasSize(2);
        assertThat(db.count(from(AUTHOR))).isZero();
    }

    @Test
    void insertsWithoutGivingBack() {
        Author ursula = db.insert(Library.author("Ursula"));
        assertThat(db.run(insert(BOOK).values(Library.book(ursula, "A")).values(Library.book(ursula, "B"))))
                .isEqualTo(2);
    }

    @Test
    void tellsHowManyRowsThereWereInstead() {
        db.insert(Library.author("Ursula"));
        db.insert(Library.author("Octavia"));

        assertThatThrownBy(() -> db.one(from(AUTHOR)))
                .isInstanceOf(ResultException.class)
                .hasMessageStartingWith(
                        "PGPX-2031: \"select author\" gave several rows where exactly one was asked for");
        assertThatThrownBy(() -> db.one(from(BOOK)))
                .isInstanceOf(ResultException.class)
                .hasMessageStartingWith("PGPX-2030: \"select book\" gave no row");
        assertThat(db.optional(from(BOOK))).isEmpty();
        assertThat(db.first(from(AUTHOR).orderBy(AUTHOR.name.asc())))
                .map(Author::name)
                .hasValue("Octavia");
    }

    @Test
    void namesTheConstraintThatARowViolates() {
        assertThatThrownBy(() -> db.insert(
                        BookTable.draft().author(One.key(99)).title("A").pages(1)))
                .isInstanceOf(ConstraintException.class)
                .extracting(error -> ((ConstraintException) error).constraint())
                .isEqualTo("book_author_id_fkey");
        assertThatThrownBy(() -> db.insert(BookTable.draft().title("A")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1205: component \"author_id\", \"pages\" of book is required");
        assertThat(db.count(from(BOOK))).isZero();
    }

    @Test
    void readsHandWrittenSqlIntoRecords() {
        db.insert(Library.author("Ursula"));

        assertThat(db.list(sql("select *, 1 as extra from author where name ilike :name")
                        .bind("name", "urs%")
                        .into(AUTHOR)))
                .extracting(Author::name)
                .containsExactly("Ursula");
    }
}
