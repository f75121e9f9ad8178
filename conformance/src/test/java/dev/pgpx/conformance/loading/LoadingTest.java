package dev.pgpx.conformance.loading;

import static dev.pgpx.conformance.loading.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.loading.BookTable.BOOK;
import static dev.pgpx.conformance.loading.ChapterTable.CHAPTER;
import static dev.pgpx.conformance.loading.NodeTable.NODE;
import static dev.pgpx.conformance.loading.PublisherTable.PUBLISHER;
import static dev.pgpx.conformance.loading.TagTable.TAG;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementListener;
import dev.pgpx.database.StatementStart;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.DetachedException;
import dev.pgpx.model.One;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs that are loaded: with the query, or on need, always a level at a time. */
@PgpxTest
class LoadingTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    /** Ten authors of two publishers and with a tag each; author n has n books; each book has two chapters. */
    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(PUBLISHER, AUTHOR, BOOK, CHAPTER, TAG, NODE).createAll(db);
        db.run(sql("insert into publisher (name) values ('Ace'), ('Tor')"));
        db.run(sql("insert into author (name, publisher_id)"
                + " select 'author ' || n, case when n < 10 then 1 + n % 2 end from generate_series(1, 10) as n"));
        db.run(
                sql(
                        "insert into book (author_id, title, price) select a, 'book ' || a || '.' || b, 10 * b"
                                + " from generate_series(1, 10) as a cross join lateral generate_series(1, a) as b order by a, b desc"));
        db.run(
                sql(
                        "insert into chapter (book_id, title) select id, title || ' chapter ' || c from book, generate_series(1, 2) as c"));
        db.run(sql("insert into tag values ('sf'), ('crime')"));
        db.run(sql("insert into author_tag select id, case id % 2 when 0 then 'sf' else 'crime' end from author"));
        db.run(sql(
                "insert into node (parent_id, name) values (null, 'root'), (1, 'a'), (1, 'b'), (2, 'aa'), (4, 'aaa')"));
    }

    @BeforeEach
    void listen(Database database) {
        db = database.withListener(events::add);
    }

    private List<String> statements() {
        return events.stream().map(event -> event.statement().label()).toList();
    }

    private static List<String> titles(Author author) {
        return author.books().stream().map(Book::title).toList();
    }

    @Test
    void loadsAGraphByOneStatementForEachRelation() {
        List<Author> authors = db.list(from(AUTHOR)
                .load(
                        AUTHOR.books.load(BOOK.chapters.load(CHAPTER.book)),
                        AUTHOR.publisher,
                        AUTHOR.tags.load(TAG.authors))
                .orderBy(AUTHOR.id.asc()));

        Author third = authors.get(2);
        Book book = third.books().get().get(0);
        assertThat(book.chapters())
                .extracting(Chapter::title)
                .containsExactly("book 3.3 chapter 1", "book 3.3 chapter 2");
        assertThat(book.chapters().get().get(0).book().get().title()).isEqualTo("book 3.3");
        assertThat(third.publisher().get().name()).isEqualTo("Tor");
        assertThat(third.tags().get().get(0).authors()).hasSize(5);
        assertThat(authors.get(9).publisher()).isNull();
        assertThat(statements())
                .containsExactly(
                        "select author",
                        "load author.books",
                        "load author.publisher",
                        "load author.tags",
                        "load book.chapters",
                        "load tag.authors",
                        "load chapter.book");
    }

    /** In one round trip all statements begin before the first ends. */
    private static final class Trips implements StatementListener {
        private final List<String> told = new ArrayList<>();

        @Override
        public void started(StatementStart start) {
            told.add(start.statement().label());
        }

        @Override
        public void ended(StatementEvent event) {
            if (!told.get(told.size() - 1).equals("|")) {
                told.add("|");
            }
        }
    }

    private List<String> trips(Query<?> query) {
        Trips trips = new Trips();
        assertThat(db.withListener(trips).list(query)).isNotEmpty();
        return trips.told;
    }

    @Test
    void loadsAllRelationsOfADepthInOneRoundTrip() {
        assertThat(trips(from(AUTHOR).load(AUTHOR.books.load(BOOK.chapters), AUTHOR.publisher, AUTHOR.tags)))
                .containsExactly(
                        "select author",
                        "|",
                        "load author.books",
                        "load author.publisher",
                        "load author.tags",
                        "|",
                        "load book.chapters",
                        "|");
    }

    @Test
    void loadsCollectionsWithTheQueryWhereItSaysTheKeys() {
        assertThat(trips(from(AUTHOR)
                        .where(AUTHOR.id.in(List.of(2L, 5L, 4711L)))
                        .load(AUTHOR.books.load(BOOK.chapters), AUTHOR.publisher, AUTHOR.tags)))
                .containsExactly(
                        "select author",
                        "load author.books",
                        "load author.tags",
                        "|",
                        "load author.publisher",
                        "load book.chapters",
                        "|");
        assertThat(trips(from(AUTHOR).withKey(3L).load(AUTHOR.books)))
                .containsExactly("select author", "load author.books", "|");
        assertThat(trips(from(AUTHOR).withKeys(List.of(3, 4)).load(AUTHOR.books.limit(1))))
                .containsExactly("select author", "load author.books", "|");
    }

    @Test
    void givesTheSameRecordsWhetherItSaysTheKeysOrNot() {
        List<Author> told = db.list(from(AUTHOR)
                .where(AUTHOR.id.in(List.of(5L, 2L, 3L)))
                .orderBy(AUTHOR.id.asc())
                .load(AUTHOR.books, AUTHOR.tags));
        List<Author> found = db.list(from(AUTHOR)
                .where(AUTHOR.id.ge(2L), AUTHOR.id.le(5L), AUTHOR.id.ne(4L))
                .orderBy(AUTHOR.id.asc())
                .load(AUTHOR.books, AUTHOR.tags));

        assertThat(told).isEqualTo(found);
        assertThat(titles(told.get(1))).containsExactly("book 3.3", "book 3.2", "book 3.1");
        assertThat(titles(told.get(1))).isEqualTo(titles(found.get(1)));
        assertThat(told.get(0).tags()).extracting(Tag::name).containsExactly("sf");
    }

    @Test
    void loadsByItselfWhatManyKeysWouldFollow() {
        List<Long> keys = LongStream.rangeClosed(1, 2_000).boxed().toList();

        assertThat(trips(from(AUTHOR).where(AUTHOR.id.in(keys)).load(AUTHOR.books)))
                .containsExactly("select author", "|", "load author.books", "|");
    }

    @Test
    void loadsAPartOfEachCollectionInAnOrder() {
        List<Author> authors = db.list(from(AUTHOR)
                .load(AUTHOR.books
                        .where(BOOK.price.gt(10))
                        .orderBy(BOOK.price.asc())
                        .limit(2)
                        .load(BOOK.chapters))
                .orderBy(AUTHOR.id.asc()));

        assertThat(titles(authors.get(0))).isEmpty();
        assertThat(titles(authors.get(1))).containsExactly("book 2.2");
        assertThat(titles(authors.get(4))).containsExactly("book 5.2", "book 5.3");
        assertThat(authors.get(4).books().get().get(1).chapters().isLoaded()).isTrue();
        assertThat(statements()).containsExactly("select author", "load author.books", "load book.chapters");
    }

    @Test
    void ordersByWhatAPathLeadsTo() {
        Author author = db.one(from(AUTHOR)
                .where(AUTHOR.id.eq(3L))
                .load(AUTHOR.books
                        .orderBy(BOOK.author().name.asc(), BOOK.price.asc())
                        .limit(2)));

        assertThat(titles(author)).containsExactly("book 3.1", "book 3.2");
    }

    @Test
    void limitsACollectionOverAJoinTable() {
        List<Tag> tags = db.list(
                from(TAG).load(TAG.authors.orderBy(AUTHOR.id.desc()).limit(2)).orderBy(TAG.name.asc()));

        assertThat(tags.get(0).authors()).extracting(Author::id).containsExactly(9L, 7L);
        assertThat(tags.get(1).authors()).extracting(Author::id).containsExactly(10L, 8L);
    }

    @Test
    void tellsAPartFromTheWhole() {
        Author part = db.one(from(AUTHOR).where(AUTHOR.id.eq(3L)).load(AUTHOR.books.where(BOOK.price.gt(10))));
        Author whole = db.one(from(AUTHOR).where(AUTHOR.id.eq(3L)));

        assertThat(part.books().isWhole()).isFalse();
        assertThat(part.books()).hasSize(2).hasToString("Many[2 loaded, a part]");
        assertThat(whole.books().isWhole()).isTrue();
        assertThat(whole.books()).hasSize(3).isNotEqualTo(part.books());
        assertThat(db.one(from(AUTHOR).where(AUTHOR.id.eq(3L)).load(AUTHOR.books.where(BOOK.price.gt(10)))))
                .isEqualTo(part);
    }

    @Test
    void loadsTheBooksOfAThousandAuthorsByTwoStatements() {
        db.inTransaction(transaction -> {
            db.run(sql("insert into author (name) select 'further ' || n from generate_series(1, 1000) as n"));
            db.run(
                    sql(
                            "insert into book (author_id, title, price) select id, name, 1 from author where name like 'further %'"));
            events.clear();

            int books = 0;
            for (Author author : db.list(from(AUTHOR).where(AUTHOR.name.startsWith("further ")))) {
                books += author.books().get().size();
            }

            assertThat(books).isEqualTo(1000);
            assertThat(statements()).containsExactly("select author", "load author.books");
            transaction.rollback();
        });
    }

    @Test
    void loadsOnNeedForAllSiblingsOfAllOwners() {
        int chapters = 0;
        for (Author author : db.list(from(AUTHOR))) {
            for (Book book : author.books()) {
                chapters += book.chapters().get().size();
            }
        }

        assertThat(chapters).isEqualTo(110);
        assertThat(statements()).containsExactly("select author", "load author.books", "load book.chapters");
    }

    @Test
    void loadsATreeToADepth() {
        Node root = db.one(from(NODE).where(NODE.parentId.isNull()).load(NODE.children.load(NODE.children)));

        assertThat(root.children()).extracting(Node::name).containsExactly("a", "b");
        assertThat(root.children().get().get(0).children())
                .extracting(Node::name)
                .containsExactly("aa");
        assertThat(root.children()
                        .get()
                        .get(0)
                        .children()
                        .get()
                        .get(0)
                        .children()
                        .isLoaded())
                .isFalse();
        assertThat(statements()).containsExactly("select node", "load node.children", "load node.children");
    }

    @Test
    void loadsWithThePagesOfAQuery() {
        List<Author> page = db.page(
                        from(AUTHOR).orderBy(AUTHOR.id.asc()).load(AUTHOR.books.limit(1)), PageRequest.first(3))
                .rows();

        assertThat(page).extracting(author -> author.books().get().size()).containsExactly(1, 1, 1);
        assertThat(statements()).hasSize(2);
    }

    @Test
    void loadsAPartOnNeedInAStream() {
        try (Stream<Author> authors =
                db.stream(from(AUTHOR).where(AUTHOR.id.eq(5L)).load(AUTHOR.books.limit(2)))) {
            assertThat(authors.map(author -> author.books().get().size())).containsExactly(2);
        }
    }

    @Test
    void refusesToLoadOnNeedWhereThatIsStrict() {
        Database strict = db.withStrictLoading();
        Author author = strict.one(from(AUTHOR).where(AUTHOR.id.eq(3L)).load(AUTHOR.books));

        assertThat(author.books()).hasSize(3);
        assertThat(author.publisher()).isEqualTo(One.key(2L));
        assertThatThrownBy(() -> author.publisher().get())
                .isInstanceOf(RelationException.class)
                .hasMessage("PGPX-2140: relation author.publisher is not loaded, and this view of the database loads"
                        + " nothing on need\n"
                        + "  expected the rows of publisher to be loaded with the query\n"
                        + "  Add load(author.publisher) to the query, or read the records by the Database itself and not by"
                        + " its withStrictLoading().");
        assertThatThrownBy(() -> author.books().get().get(0).chapters().stream())
                .hasMessageStartingWith("PGPX-2140: relation book.chapters is not loaded");
        assertThat(statements()).containsExactly("select author", "load author.books");
        assertThat(db.count(from(AUTHOR))).isEqualTo(10);
    }

    @Test
    void namesTheColumnsOfABrokenForeignKey() {
        db.inTransaction(transaction -> {
            db.run(sql("alter table chapter drop constraint chapter_book_id_fkey"));
            db.run(sql("update chapter set book_id = 4711 where id = 1"));
            Chapter chapter = db.one(from(CHAPTER).where(CHAPTER.id.eq(1L)).load(CHAPTER.book));

            assertThatThrownBy(() -> chapter.book().get())
                    .isInstanceOf(RelationException.class)
                    .hasMessage("PGPX-2141: relation chapter.book points to a row of book that is not there\n"
                            + "  expected one whose id is the value of chapter.book_id\n"
                            + "  Add a foreign key from chapter.book_id to book so that the database keeps the rows together,"
                            + " and repair the data.");
            assertThat(db.count(from(CHAPTER))).isEqualTo(110);
            transaction.rollback();
        });
    }

    @Test
    void saysWhichRelationIsDetached() {
        assertThatThrownBy(() -> One.<Book>key(1L).get())
                .isInstanceOf(DetachedException.class)
                .hasMessageStartingWith("PGPX-1701: One.key(...) is not loaded");
    }
}
