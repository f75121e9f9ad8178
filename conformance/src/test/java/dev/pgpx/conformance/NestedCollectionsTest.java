package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.TagTable.TAG;
import static dev.pgpx.query.Nested.listOf;
import static dev.pgpx.query.Nested.optionalOf;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.jdbc.JdbcEngine;
import dev.pgpx.model.One;
import dev.pgpx.query.Query;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import dev.pgpx.types.Samples;
import dev.pgpx.types.Samples.Sample;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Lists of records inside rows, in the text form that the driver asks for, and in the binary form that it can be told to. */
@PgpxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedCollectionsTest {
    record BookLine(String title, int pages) {}

    record Shelf(String author, List<BookLine> books) {}

    private final List<StatementEvent> events = new ArrayList<>();
    private Database text;
    private Database binary;

    @BeforeAll
    void fill(Database db, TestDatabase place) {
        text = db;
        binary = Database.over(JdbcEngine.over(binarySource(Settings.of(place.url()))));
        Library.create(db);
        db.insert(Library.author("Nobody"));
        for (String name : List.of("Ursula", "Quote\"d \\ {x} (y), \n\t'é😀 NULL")) {
            Author author = db.insert(Library.author(name)
                    .email(name.equals("Ursula") ? "u@k.org" : null)
                    .genres(Arrays.asList("a,b", "\"c\"", "", "NULL", "d\\e{}"))
                    .mood(Mood.SO_SO)
                    .profile(Json.of("{\"a\": [1.50, \"x\\\"y\\\\\"]}"))
                    .royalties(new BigDecimal("-12345678901234567890.00100"))
                    .died(Optional.of(LocalDate.of(2018, 1, 22)))
                    .writing(Range.atLeast(LocalDate.of(1959, 1, 1))));
            for (int i = 1; i <= 5; i++) {
                db.insert(BookTable.draft()
                        .author(One.of(author))
                        .title(name + " " + i)
                        .pages(i * 10));
            }
        }
    }

    @AfterAll
    void close() {
        binary.close();
    }

    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    /** Records and arrays of records in binary form, from the first execution on. */
    private static PGSimpleDataSource binarySource(Settings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.hosts().get(0).name()});
        source.setPortNumbers(new int[] {settings.hosts().get(0).port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.password().current());
        source.setBinaryTransferEnable("2249,2287");
        source.setPrepareThreshold(-1);
        return source;
    }

    private <R> List<R> both(Query<R> query) {
        List<R> rows = text.list(query);
        for (int execution = 1; execution <= 3; execution++) {
            assertThat(binary.list(query)).isEqualTo(rows);
        }
        return rows;
    }

    @Test
    void givesEachRowItsOwnListWithItsOwnLimit() {
        List<Shelf> shelves = both(select(
                        AUTHOR.name,
                        listOf(select(BOOK.title, BOOK.pages)
                                .from(BOOK)
                                .where(BOOK.authorId.eq(AUTHOR.id))
                                .orderBy(BOOK.pages.desc())
                                .limit(2)
                                .map(BookLine::new)))
                .from(AUTHOR)
                .orderBy(AUTHOR.id.asc())
                .map(Shelf::new));

        String quoted = shelves.get(2).author();
        assertThat(shelves)
                .containsExactly(
                        new Shelf("Nobody", List.of()),
                        new Shelf("Ursula", List.of(new BookLine("Ursula 5", 50), new BookLine("Ursula 4", 40))),
                        new Shelf(quoted, List.of(new BookLine(quoted + " 5", 50), new BookLine(quoted + " 4", 40))));
        assertThat(shelves.get(1).books()).isUnmodifiable();
    }

    @Test
    void isAskedForInBinaryForm(TestDatabase place) throws SQLException {
        try (var connection = binarySource(Settings.of(place.url())).getConnection();
                var statement = connection.prepareStatement("select array(select row(1, 'x'))")) {
            statement.executeQuery().close();
            try (var rows = statement.executeQuery()) {
                var formats = rows.getMetaData().unwrap(org.postgresql.PGResultSetMetaData.class);
                assertThat(formats.getFormat(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void nestsWholeRecordsWithAllTheirTypes() {
        var other = AUTHOR.as("other");
        var lists = select(listOf(from(other).where(other.id.le(AUTHOR.id)).orderBy(other.id.asc())))
                .from(AUTHOR)
                .orderBy(AUTHOR.id.desc())
                .limit(1);
        List<Author> all = text.list(from(AUTHOR).orderBy(AUTHOR.id.asc()));

        assertThat(both(lists).get(0)).isEqualTo(all);
        assertThat(all.get(1).genres()).containsExactly("a,b", "\"c\"", "", "NULL", "d\\e{}");
    }

    @Test
    void nestsListsInLists() {
        record Deep(String title, List<Optional<Author>> writers, List<String> emails) {}
        var writer = AUTHOR.as("writer");
        var reader = AUTHOR.as("reader");
        List<List<Deep>> deep = both(select(listOf(select(
                                BOOK.title,
                                listOf(select(optionalOf(from(writer).where(writer.id.eq(BOOK.authorId))))),
                                listOf(select(reader.email).from(reader).orderBy(reader.id.asc())))
                        .from(BOOK)
                        .where(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(BOOK.id.asc())
                        .map(Deep::new)))
                .from(AUTHOR)
                .orderBy(AUTHOR.id.asc()));

        List<Author> authors = text.list(from(AUTHOR).orderBy(AUTHOR.id.asc()));
        assertThat(deep.get(0)).isEmpty();
        for (int i = 1; i <= 2; i++) {
            assertThat(deep.get(i)).hasSize(5);
            assertThat(deep.get(i).get(0).writers()).containsExactly(Optional.of(authors.get(i)));
            assertThat(deep.get(i).get(0).emails()).containsExactly(null, "u@k.org", null);
            assertThat(deep.get(i).get(4).title()).isEqualTo(authors.get(i).name() + " 5");
        }
    }

    @Test
    void nestsWhatIsDistinctGroupedOrCombined() {
        var titles = select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id), BOOK.pages.le(20));
        var grouped = select(BOOK.authorId, count())
                .from(BOOK)
                .where(BOOK.authorId.le(AUTHOR.id))
                .groupBy(BOOK.authorId)
                .orderBy(BOOK.authorId.desc())
                .map((author, n) -> author + ":" + n);
        var ursula = AUTHOR.name.eq("Ursula");

        assertThat(both(select(listOf(titles.distinct().orderBy(BOOK.title.desc())))
                        .from(AUTHOR)
                        .where(ursula)))
                .containsExactly(List.of("Ursula 2", "Ursula 1"));
        assertThat(both(select(listOf(grouped)).from(AUTHOR).orderBy(AUTHOR.id.asc())))
                .containsExactly(List.of(), List.of("2:5"), List.of("3:5", "2:5"));
        assertThat(both(select(listOf(titles.union(select(TAG.name).from(TAG)).orderBy(BOOK.title.asc())))
                        .from(AUTHOR)
                        .where(ursula)))
                .containsExactly(List.of("Ursula 1", "Ursula 2"));
    }

    @Test
    void givesTheOnlyRowOrNothing() {
        var books = select(BOOK.title, BOOK.pages)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.pages.asc());

        assertThat(both(select(optionalOf(books.limit(1).map(BookLine::new)))
                        .from(AUTHOR)
                        .orderBy(AUTHOR.id.asc())
                        .limit(2)))
                .containsExactly(Optional.empty(), Optional.of(new BookLine("Ursula 1", 10)));
        assertThatThrownBy(() ->
                        text.list(select(optionalOf(books.map(BookLine::new))).from(AUTHOR)))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("more than one row");
    }

    @Test
    void givesNullsWhereAnOuterJoinFoundNothing() {
        record Pair(Author author, Book book) {}
        var other = AUTHOR.as("other");
        var pairs = select(other, BOOK)
                .from(other)
                .leftJoin(BOOK, BOOK.authorId.eq(other.id).and(BOOK.pages.eq(10)))
                .where(other.id.le(AUTHOR.id))
                .orderBy(other.id.asc())
                .map(Pair::new);
        List<Pair> read = both(select(listOf(pairs)).from(AUTHOR).where(AUTHOR.name.eq("Ursula")))
                .get(0);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).author().name()).isEqualTo("Nobody");
        assertThat(read.get(0).book()).isNull();
        assertThat(read.get(1).book().title()).isEqualTo("Ursula 1");
    }

    @Test
    void loadsRelationsOfNestedRecordsForAllAtOnce() {
        Database db = text.withListener(events::add);
        List<List<Book>> shelves = db.list(
                select(listOf(from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)).orderBy(BOOK.id.asc())))
                        .from(AUTHOR)
                        .orderBy(AUTHOR.id.asc()));

        assertThat(shelves.get(1).get(0).author().isLoaded()).isFalse();
        for (Book book : shelves.get(1)) {
            assertThat(book.author().get().name()).isEqualTo("Ursula");
        }
        assertThat(shelves.get(2).get(4).author().get().books()).hasSize(5);
        assertThat(events)
                .extracting(event -> event.statement().label())
                .containsExactly("select author", "load book.author", "load author.books");
    }

    @Test
    void namesTheColumnThatDoesNotFit() {
        Query<List<BookLine>> nulls = select(listOf(select(AUTHOR.email, BOOK.pages)
                        .from(AUTHOR)
                        .join(AUTHOR.books)
                        .orderBy(BOOK.id.desc())
                        .map(BookLine::new)))
                .map(lines -> lines);
        Query<List<Integer>> primitive = select(listOf(
                select(count(), AUTHOR.email).from(AUTHOR).groupBy(AUTHOR.email).map((n, email) -> email.length())));

        assertThat(text.one(nulls).get(0).title()).isNull();
        for (Database db : List.of(text, binary)) {
            assertThatThrownBy(() -> db.one(primitive))
                    .isInstanceOf(ValueException.class)
                    .hasMessageStartingWith("PGPX-1001: column \"author.email\" is null");
        }
    }

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void bringsEveryTypeAsItIs(Sample<?> sample) {
        assumeTrue(sample.since() <= server(), () -> "requires PostgreSQL " + sample.since());
        check(sample);
    }

    private <T> void check(Sample<T> sample) {
        Codec<T> codec = sample.codec();
        List<T> values = sample.values().subList(0, Math.min(20, sample.values().size()));
        for (T sent : values) {
            assertSame(sent, nested(text, codec, sent));
            // the binary form of a regclass is a number, not its name
            if (!codec.type().name().endsWith("regclass")) {
                assertSame(sent, nested(binary, codec, sent));
            }
        }
    }

    private static <T> T nested(Database db, Codec<T> codec, T sent) {
        return db.one(select(
                        listOf(select(value(codec, sent), listOf(select(value(codec, sent))), value(Codecs.INT4, 7))
                                .map((one, list, n) -> {
                                    assertSame(one, list.get(0));
                                    assertThat(n).isEqualTo(7);
                                    return one;
                                }))))
                .get(0);
    }

    private static void assertSame(Object sent, Object read) {
        assertThat(same(sent, read)).as("%s came back as %s", sent, read).isTrue();
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof List<?> a && right instanceof List<?> b) {
            boolean equal = a.size() == b.size();
            for (int i = 0; equal && i < a.size(); i++) {
                equal = same(a.get(i), b.get(i));
            }
            return equal;
        }
        return Objects.deepEquals(left, right);
    }
}
