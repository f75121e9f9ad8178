package dev.pgpx.conformance.views;

import static dev.pgpx.conformance.views.Models_AuthorCardView.AUTHOR_CARD;
import static dev.pgpx.conformance.views.Models_AuthorNameView.AUTHOR_NAME;
import static dev.pgpx.conformance.views.Models_AuthorPageView.AUTHOR_PAGE;
import static dev.pgpx.conformance.views.Models_AuthorTable.AUTHOR;
import static dev.pgpx.conformance.views.Models_BookCardView.BOOK_CARD;
import static dev.pgpx.conformance.views.Models_BookFactsView.BOOK_FACTS;
import static dev.pgpx.conformance.views.Models_BookLineView.BOOK_LINE;
import static dev.pgpx.conformance.views.Models_BookTable.BOOK;
import static dev.pgpx.conformance.views.Models_CountryTable.COUNTRY;
import static dev.pgpx.conformance.views.Models_PublisherTable.PUBLISHER;
import static dev.pgpx.conformance.views.Models_TopicTable.TOPIC;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.views.Models.Author;
import dev.pgpx.conformance.views.Models.AuthorCard;
import dev.pgpx.conformance.views.Models.AuthorName;
import dev.pgpx.conformance.views.Models.AuthorPage;
import dev.pgpx.conformance.views.Models.BookCard;
import dev.pgpx.conformance.views.Models.BookFacts;
import dev.pgpx.conformance.views.Models.BookLine;
import dev.pgpx.conformance.views.Models.CountryLine;
import dev.pgpx.conformance.views.Models.Genre;
import dev.pgpx.conformance.views.Models.Publisher;
import dev.pgpx.conformance.views.Models.PublisherLine;
import dev.pgpx.conformance.views.Models.TopicPage;
import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.model.One;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records whose shape decides what is selected: what they hold, and how many statements that takes. */
@PgpxTest
class ViewsTest {
    private static final Range<LocalDate> IN_PRINT = Range.atLeast(LocalDate.of(1968, 1, 1));

    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(COUNTRY, PUBLISHER, AUTHOR, BOOK, TOPIC).createAll(db);
        db.run(sql("insert into view_country values ('us', 'United States')"));
        db.run(sql("insert into view_topic values ('magic'), ('sf')"));
        Publisher parnassus =
                db.insert(Models_PublisherTable.draft().name("Parnassus").country(One.key("us")));
        Publisher exile = db.insert(Models_PublisherTable.draft().name("Exile"));
        Author teacher = db.insert(Models_AuthorTable.draft().name("Virginia"));
        Author ursula = db.insert(Models_AuthorTable.draft().name("Ursula").teacher(One.of(teacher)));
        Author silent = db.insert(Models_AuthorTable.draft().name("Silent").teacher(One.of(teacher)));
        db.insert(book(db, teacher, "Orlando").pages(300).publisher(One.of(exile)));
        db.insert(book(db, ursula, "Wizard").publisher(One.of(parnassus)));
        db.insert(book(db, ursula, "Tombs"));
        db.run(sql("insert into view_author_topic values (:one, 'magic'), (:one, 'sf'), (:two, 'magic')")
                .bind("one", ursula.id())
                .bind("two", silent.id()));
    }

    private static Models_BookTable.Draft book(Database db, Author author, String title) {
        return Models_BookTable.draft()
                .title(title)
                .genre(Genre.SHORT)
                .tags(List.of("a", "b"))
                .also(List.of(Genre.NOVEL, Genre.SHORT))
                .inPrint(IN_PRINT)
                .counts(Map.of("copies", 7))
                .author(One.of(author));
    }

    @BeforeEach
    void listen(Database database) {
        db = database.withListener(events::add);
    }

    private List<String> statements() {
        return events.stream().map(event -> event.statement().label()).toList();
    }

    private static AuthorCard card(String name, String... titles) {
        return new AuthorCard(name, Stream.of(titles).map(BookLine::new).toList());
    }

    @Test
    void readsColumnsOfEveryKind() {
        List<BookFacts> facts =
                db.list(from(BOOK).orderBy(BOOK.id.asc()).limit(2).into(BOOK_FACTS));

        assertThat(facts)
                .containsExactly(facts(Optional.of(300), "Orlando", 1, 2L), facts(Optional.empty(), "Wizard", 2, 1L));
        assertThat(statements()).containsExactly("select view_book as BookFacts");
    }

    private static BookFacts facts(Optional<Integer> pages, String title, long author, Long publisher) {
        return new BookFacts(
                Genre.SHORT,
                List.of("a", "b"),
                List.of(Genre.NOVEL, Genre.SHORT),
                IN_PRINT,
                Map.of("copies", 7),
                pages,
                title,
                author,
                publisher);
    }

    @Test
    void selectsOnlyWhatTheRecordHas() {
        Query<BookLine> titles = from(BOOK)
                .where(BOOK.pages.gt(100))
                .orderBy(BOOK.id.desc())
                .limit(3)
                .offset(1)
                .into(BOOK_LINE);

        assertThat(titles.statement().sql())
                .isEqualTo("select view_book.title from view_book where view_book.pages > $1"
                        + " order by view_book.id desc limit $2 offset $3");
        assertThat(from(AUTHOR).into(AUTHOR_CARD).statement().sql())
                .isEqualTo("select view_author.name, view_author.id from view_author");
    }

    @Test
    void followsRelationsToOneRowWithinTheStatement() {
        Query<BookCard> query = from(BOOK).orderBy(BOOK.id.asc()).into(BOOK_CARD);
        List<BookCard> cards = db.list(query);

        CountryLine us = new CountryLine("us", "United States");
        AuthorName virginia = new AuthorName("Virginia");
        AuthorName ursula = new AuthorName("Ursula");
        assertThat(cards)
                .containsExactly(
                        new BookCard(
                                "Orlando",
                                "Virginia",
                                null,
                                virginia,
                                Optional.of(new PublisherLine("Exile", null)),
                                null),
                        new BookCard(
                                "Wizard",
                                "Ursula",
                                "United States",
                                ursula,
                                Optional.of(new PublisherLine("Parnassus", us)),
                                virginia),
                        new BookCard("Tombs", "Ursula", null, ursula, Optional.empty(), virginia));
        assertThat(events).hasSize(1);
        assertThat(query.statement().sql())
                .isEqualTo(
                        "select view_book.title, \"view_book.author\".name,"
                                + " \"view_book.publisher.country\".name, \"view_book.author\".name,"
                                + " \"view_book.publisher\".name, \"view_book.publisher.country\".code,"
                                + " \"view_book.publisher.country\".name, \"view_book.publisher\".id,"
                                + " \"view_book.author.teacher\".name, \"view_book.author.teacher\".id from view_book"
                                + " left join view_author as \"view_book.author\""
                                + " on \"view_book.author\".id = view_book.author_id"
                                + " left join view_publisher as \"view_book.publisher\""
                                + " on \"view_book.publisher\".id = view_book.publisher_id"
                                + " left join view_country as \"view_book.publisher.country\""
                                + " on \"view_book.publisher.country\".code = \"view_book.publisher\".country_code"
                                + " left join view_author as \"view_book.author.teacher\""
                                + " on \"view_book.author.teacher\".id = \"view_book.author\".teacher_id order by view_book.id");
    }

    @Test
    void loadsTheListsOfAllRecordsByOneStatement() {
        List<AuthorCard> cards = db.list(from(AUTHOR).orderBy(AUTHOR.id.asc()).into(AUTHOR_CARD));

        assertThat(cards)
                .containsExactly(card("Virginia", "Orlando"), card("Ursula", "Wizard", "Tombs"), card("Silent"));
        assertThat(statements())
                .containsExactly("select view_author as AuthorCard", "load view_author.books as BookLine");
        assertThat(events.get(1).statement().sql())
                .isEqualTo("select view_book.author_id, view_book.title from view_book"
                        + " where view_book.author_id = any($1) order by view_book.id");
    }

    @Test
    void takesAFixedNumberOfStatementsAtEveryDepth() {
        List<AuthorPage> pages = db.list(from(AUTHOR).orderBy(AUTHOR.id.asc()).into(AUTHOR_PAGE));

        AuthorPage virginia = pages.get(0);
        assertThat(virginia.teacher()).isNull();
        assertThat(virginia.teachersBooks()).isEmpty();
        assertThat(virginia.topics()).isEmpty();
        assertThat(virginia.pupils()).containsExactly(card("Ursula", "Wizard", "Tombs"), card("Silent"));
        AuthorPage ursula = pages.get(1);
        assertThat(ursula.teacher()).isEqualTo(card("Virginia", "Orlando"));
        assertThat(ursula.teachersBooks()).containsExactly(new BookLine("Orlando"));
        assertThat(ursula.books()).extracting(BookCard::title).containsExactly("Wizard", "Tombs");
        assertThat(ursula.topics())
                .containsExactly(
                        new TopicPage("magic", List.of(new AuthorName("Ursula"), new AuthorName("Silent"))),
                        new TopicPage("sf", List.of(new AuthorName("Ursula"))));
        assertThat(pages.get(2).books()).isEmpty();
        assertThat(statements())
                .containsExactlyInAnyOrder(
                        "select view_author as AuthorPage",
                        "load view_author.books as BookLine", // of teachers as cards
                        "load view_author.pupils as AuthorCard",
                        "load view_author.books as BookLine", // of pupils
                        "load view_author.books as BookCard",
                        "load view_author.topics as TopicPage",
                        "load view_topic.authors as AuthorName",
                        "load view_author.books as BookLine"); // of the path
    }

    @Test
    void takesNoStatementForListsOfNoRecord() {
        List<AuthorCard> cards = db.list(from(AUTHOR).where(AUTHOR.id.eq(0L)).into(AUTHOR_CARD));

        assertThat(cards).isEmpty();
        assertThat(events).hasSize(1);
    }

    @Test
    void givesOneAndFirstAndThatTheyAreMissing() {
        Query<AuthorCard> ursula = from(AUTHOR).where(AUTHOR.name.eq("Ursula")).into(AUTHOR_CARD);

        AuthorCard one = db.one(ursula);
        Optional<AuthorCard> first = db.first(ursula);
        Optional<AuthorCard> none =
                db.optional(from(AUTHOR).where(AUTHOR.id.eq(0L)).into(AUTHOR_CARD));
        assertThat(one).isEqualTo(card("Ursula", "Wizard", "Tombs"));
        assertThat(first).contains(one);
        assertThat(none).isEmpty();
    }

    @Test
    void countsRowsWithoutReadingThem() {
        assertThat(db.count(from(BOOK).into(BOOK_CARD))).isEqualTo(3);
        assertThat(db.count(from(AUTHOR).limit(2).into(AUTHOR_CARD))).isEqualTo(2);
        assertThat(events.get(0).statement().sql()).isEqualTo("select count(*) from view_book");
    }

    @Test
    void readsPages() {
        Query<AuthorCard> byName =
                from(AUTHOR).orderBy(AUTHOR.name.asc(), AUTHOR.id.asc()).into(AUTHOR_CARD);

        Page<AuthorCard> first = db.page(byName, PageRequest.first(2).withTotal());
        Page<AuthorCard> second = db.page(byName, first.next().orElseThrow());
        assertThat(first.rows()).containsExactly(card("Silent"), card("Ursula", "Wizard", "Tombs"));
        assertThat(first.total()).hasValue(3);
        assertThat(second.rows()).containsExactly(card("Virginia", "Orlando"));
        assertThat(second.hasNext()).isFalse();
        assertThat(statements().subList(0, 3))
                .containsExactly(
                        "select view_author as AuthorCard",
                        "load view_author.books as BookLine",
                        "count of select view_author as AuthorCard");
    }

    @Test
    void streamsAndLoadsListsForEachPortion() {
        List<AuthorCard> cards;
        try (Stream<AuthorCard> stream =
                db.stream(from(AUTHOR).orderBy(AUTHOR.id.asc()).into(AUTHOR_CARD))) {
            cards = stream.toList();
        }

        assertThat(cards)
                .containsExactly(card("Virginia", "Orlando"), card("Ursula", "Wizard", "Tombs"), card("Silent"));
        assertThat(statements())
                .containsExactlyInAnyOrder("select view_author as AuthorCard", "load view_author.books as BookLine");
    }

    @Test
    void readsListsInTheTransactionOfTheThread() {
        AuthorCard changed = db.transaction(tx -> {
            db.run(sql("update view_book set title = 'Changed' where title = 'Orlando'"));
            AuthorCard card =
                    db.one(from(AUTHOR).where(AUTHOR.name.eq("Virginia")).into(AUTHOR_CARD));
            tx.rollback();
            return card;
        });

        assertThat(changed).isEqualTo(card("Virginia", "Changed"));
    }

    @Test
    void followsTheAliasOfTheTable() {
        Models_AuthorTable a = AUTHOR.as("a");
        Query<AuthorPage> query = from(a).where(a.name.eq("Ursula")).into(AUTHOR_PAGE);

        assertThat(query.statement().sql())
                .isEqualTo("select a.id, a.name, \"a.teacher\".name, \"a.teacher\".id from view_author as a"
                        + " left join view_author as \"a.teacher\" on \"a.teacher\".id = a.teacher_id"
                        + " where a.name = $1");
        assertThat(db.one(query).teacher()).isEqualTo(card("Virginia", "Orlando"));
    }

    @Test
    void keepsJoinsAndWhatIsDistinct() {
        List<AuthorName> names = db.list(from(AUTHOR)
                .join(AUTHOR.books)
                .where(BOOK.title.ne("Orlando"))
                .distinct()
                .into(AUTHOR_NAME));

        assertThat(names).containsExactly(new AuthorName("Ursula"));
    }

    @Test
    void readsTheSameHoweverOftenItIsRead() {
        for (int execution = 1; execution <= 7; execution++) {
            assertThat(db.list(from(AUTHOR).orderBy(AUTHOR.id.asc()).into(AUTHOR_CARD)))
                    .extracting(card -> card.books().size())
                    .containsExactly(1, 2, 0);
        }
    }

    @Test
    void refusesListsInABatchWhichIsOneRoundTrip() {
        Batch batch = new Batch();
        Batch.Part<List<BookLine>> lines = batch.list(from(BOOK).into(BOOK_LINE));
        assertThatThrownBy(() -> batch.list(from(AUTHOR).into(AUTHOR_CARD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a query of a batch cannot load relations or lists of views: they need further statements");

        db.run(batch);
        assertThat(lines.get()).hasSize(3);
    }
}
