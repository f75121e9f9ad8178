package dev.pgpx.conformance.loading;

import static dev.pgpx.conformance.loading.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.loading.BookTable.BOOK;
import static dev.pgpx.conformance.loading.ChapterTable.CHAPTER;
import static dev.pgpx.conformance.loading.PublisherTable.PUBLISHER;
import static dev.pgpx.conformance.loading.TagTable.TAG;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of any size as streams: fetched three rows at a time here, over a pool of two sessions. */
@PgpxTest
class StreamingTest {
    private static final int FETCHED = 3;

    private final List<StatementEvent> events = new ArrayList<>();
    private Database pool;
    private Database db;

    /** Ten authors, of which every second has a publisher; author n has n books. */
    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(PUBLISHER, AUTHOR, BOOK, CHAPTER, TAG).createAll(db);
        db.run(sql("insert into publisher (name) values ('Ace')"));
        db.run(sql("insert into author (name, publisher_id)"
                + " select 'author ' || n, case n % 2 when 0 then 1 end from generate_series(1, 10) as n"));
        db.run(sql("insert into book (author_id, title, price) select a, 'book ' || a || '.' || b, 1"
                + " from generate_series(1, 10) as a cross join lateral generate_series(1, a) as b order by b, a"));
    }

    @BeforeEach
    void open(TestDatabase database) {
        pool = open(database, 2);
        db = pool.withListener(events::add);
    }

    private static Database open(TestDatabase database, int sessions) {
        return Database.open(Settings.builder()
                .url(database.url())
                .fetchSize(FETCHED)
                .poolSize(sessions)
                .build());
    }

    @AfterEach
    void close() {
        assertThat(pool.pool().inUse()).isZero();
        pool.close();
    }

    private Stream<Author> authors(Database database) {
        return database.stream(from(AUTHOR).orderBy(AUTHOR.id.asc()));
    }

    private long loads(String label) {
        return events.stream()
                .filter(event -> event.statement().label().equals(label))
                .count();
    }

    @Test
    void loadsOnNeedForEachPortion() {
        try (Stream<Author> authors = authors(db)) {
            assertThat(authors.map(author -> author.books().get().size()))
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        }
        assertThat(loads("load author.books")).isEqualTo(4);
    }

    @Test
    void loadsOneRowsThatSomeDoNotHave() {
        try (Stream<Author> authors = authors(db)) {
            assertThat(authors.filter(author -> author.publisher() != null)
                            .map(author -> author.publisher().get().name()))
                    .hasSize(5)
                    .containsOnly("Ace");
        }
    }

    @Test
    void loadsWhatTheQueryNamesInTheSessionOfTheStream(TestDatabase database) {
        try (Database one = open(database, 1);
                Stream<Author> authors = one.withListener(events::add).withStrictLoading().stream(
                        from(AUTHOR).load(AUTHOR.books, AUTHOR.publisher).orderBy(AUTHOR.id.asc()))) {
            assertThat(authors.map(author -> author.books().get().size()))
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(loads("load author.books")).isEqualTo(4);
        }
    }

    @Test
    void loadsInTheTransactionOfTheThread() {
        db.inTransaction(transaction -> {
            db.run(sql("insert into book (author_id, title, price) values (1, 'not committed', 1)"));
            try (Stream<Author> authors =
                    db.stream(from(AUTHOR).load(AUTHOR.books).orderBy(AUTHOR.id.asc()))) {
                assertThat(authors.map(author -> author.books().get().size()))
                        .containsExactly(2, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            }
            transaction.rollback();
        });
    }

    @Test
    void keepsRecordsThatOutliveTheStream() {
        List<Author> kept;
        try (Stream<Author> authors = authors(db)) {
            kept = authors.toList();
        }

        assertThat(kept)
                .extracting(author -> author.books().get().size())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void givesTheSessionBackWhenClosedEarly() {
        try (Stream<Author> authors = authors(db)) {
            assertThat(authors.findFirst()).isPresent();
            assertThat(pool.pool().inUse()).isEqualTo(1);
        }
        assertThat(pool.pool().inUse()).isZero();
        assertThat(db.count(from(AUTHOR))).isEqualTo(10);
    }

    @Test
    void givesTheSessionBackWhenTheConsumerFails() {
        IllegalStateException failure = new IllegalStateException("told to fail");

        assertThatThrownBy(() -> {
                    try (Stream<Author> authors = authors(db)) {
                        authors.forEach(author -> {
                            throw failure;
                        });
                    }
                })
                .isSameAs(failure);
        assertThat(pool.pool().inUse()).isZero();
        assertThat(db.count(from(AUTHOR))).isEqualTo(10);
    }

    @Test
    void givesTheSessionBackWhenTheServerFailsOnTheWay() {
        Stream<Integer> rows = db.stream(
                sql("select 10 / (7 - g) from generate_series(1, 10) as g").as(Codecs.INT4));

        assertThatThrownBy(() -> {
                    try (rows) {
                        rows.forEach(row -> assertThat(row).isPositive());
                    }
                })
                .isInstanceOf(StatementException.class)
                .hasNoSuppressedExceptions();
        assertThat(pool.pool().inUse()).isZero();
        assertThat(db.count(from(AUTHOR))).isEqualTo(10);
    }

    @Test
    void canBeReadAsACursor() {
        try (Stream<Author> authors = authors(db)) {
            Iterator<Author> cursor = authors.iterator();

            assertThat(cursor.next().id()).isEqualTo(1);
            assertThat(cursor.next().id()).isEqualTo(2);
        }
    }

    @Test
    void keepsWhatTheQueryWrote() {
        db.run(sql("insert into tag select 'tag ' || n from generate_series(1, 5) as n"));

        try (Stream<Tag> deleted =
                db.stream(delete(TAG).where(TAG.name.startsWith("tag ")).returning())) {
            assertThat(deleted.findFirst()).isPresent();
        }

        assertThat(db.count(from(TAG))).isZero();
    }
}
