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
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs that are saved, and links that are written. */
@PgpxTest
class GraphTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(PUBLISHER, AUTHOR, BOOK, CHAPTER, TAG, NODE).createAll(db);
    }

    @BeforeEach
    void empty(Database database) {
        db = database.withListener(events::add);
        database.run(sql("truncate publisher, author, book, chapter, tag, author_tag, node restart identity"));
    }

    private List<String> statements() {
        return events.stream()
                .map(event -> event.statement().label())
                .filter(label -> !label.startsWith("begin") && !label.startsWith("commit"))
                .toList();
    }

    private static Tag tag(String name) {
        return new Tag(name, Many.unloaded());
    }

    private static Book book(String title, Chapter... chapters) {
        return new Book(0, One.key(0L), title, 10, Many.of(chapters));
    }

    private static Chapter chapter(String title) {
        return new Chapter(0, One.key(0L), title);
    }

    private static Author author(String name, Many<Book> books, Many<Tag> tags) {
        return new Author(0, name, null, books, tags);
    }

    private static Node node(long id, String name, Many<Node> children) {
        return new Node(id, null, name, children);
    }

    private Author stored(long id) {
        return db.one(from(AUTHOR).where(AUTHOR.id.eq(id)).load(AUTHOR.books.load(BOOK.chapters), AUTHOR.tags));
    }

    @Test
    void savesAGraphOfNewRecords() {
        Author saved = db.saveGraph(
                AUTHOR,
                author(
                        "Ursula",
                        Many.of(book("A", chapter("1"), chapter("2")), book("B", chapter("3"))),
                        Many.of(tag("sf"), tag("essay"))));

        assertThat(saved.id()).isEqualTo(1);
        assertThat(saved.books()).extracting(Book::id).containsExactly(1L, 2L);
        assertThat(saved.books().get().get(0).author().get()).isSameAs(saved);
        assertThat(saved.books().get().get(0).chapters())
                .extracting(Chapter::id)
                .containsExactly(1L, 2L);
        assertThat(saved.books().get().get(1).chapters().get().get(0).book()).isEqualTo(One.key(2L));
        assertThat(saved.tags()).extracting(Tag::name).containsExactly("sf", "essay");
        assertThat(stored(1)).isEqualTo(saved);
        assertThat(stored(1).books()).hasSize(2).allMatch(book -> book.chapters()
                .isLoaded());
    }

    @Test
    void costsAsManyStatementsForManyRecordsAsForOne() {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            authors.add(author("a" + i, Many.of(book("x", chapter("1")), book("y", chapter("2"))), Many.of(tag("sf"))));
        }

        List<Author> saved = db.saveGraphs(AUTHOR, authors);

        assertThat(statements())
                .containsExactly(
                        "insert author",
                        "insert book",
                        "insert chapter",
                        "delete chapter",
                        "upsert tag",
                        "link author.tags");
        assertThat(saved).extracting(Author::name).startsWith("a0", "a1").hasSize(50);
        assertThat(db.count(from(CHAPTER))).isEqualTo(100);
        assertThat(db.list(from(AUTHOR).load(AUTHOR.books)))
                .allMatch(author -> author.books().get().size() == 2);
    }

    @Test
    void updatesWhatIsStoredAndDeletesOrphansWhereTheModelSaysSo() {
        Author first = db.saveGraph(
                AUTHOR,
                author("Ursula", Many.of(book("A", chapter("1"), chapter("2")), book("B")), Many.of(tag("sf"))));
        Book a = first.books().get().get(0);
        Chapter two = a.chapters().get().get(1);
        Book changed = new Book(a.id(), a.author(), "A2", 20, Many.of(two, chapter("3")));

        Author second = db.saveGraph(
                AUTHOR, new Author(first.id(), "Ursula K.", null, Many.of(changed, book("C")), Many.of(tag("new"))));

        assertThat(second.name()).isEqualTo("Ursula K.");
        Author stored = stored(first.id());
        assertThat(stored.books()).extracting(Book::title).containsExactly("A2", "B", "C");
        assertThat(stored.books().get().get(0).chapters())
                .extracting(Chapter::title)
                .containsExactly("2", "3");
        assertThat(stored.tags()).extracting(Tag::name).containsExactly("new", "sf");
    }

    @Test
    void leavesAloneWhatIsNotLoaded() {
        Author first = db.saveGraph(AUTHOR, author("Ursula", Many.of(book("A", chapter("1"))), Many.of(tag("sf"))));
        Book plain = db.one(from(BOOK));
        events.clear();

        Author second = db.saveGraph(AUTHOR, new Author(first.id(), "U", null, Many.of(plain), Many.unloaded()));

        assertThat(second.tags().isLoaded()).isFalse();
        assertThat(second.tags()).extracting(Tag::name).containsExactly("sf");
        assertThat(db.count(from(CHAPTER))).isEqualTo(1);
        assertThat(statements()).startsWith("update author", "update book");
    }

    @Test
    void hasNoOrphansInAPart() {
        Author first =
                db.saveGraph(AUTHOR, author("Ursula", Many.of(book("A", chapter("1"), chapter("2"))), Many.of()));
        Book part = db.one(from(BOOK).load(BOOK.chapters.limit(1)));

        Book saved = db.saveGraph(BOOK, part);

        assertThat(db.count(from(CHAPTER))).isEqualTo(2);
        assertThat(saved.chapters()).hasSize(2);
        assertThat(saved.author()).isEqualTo(One.key(first.id()));
    }

    @Test
    void savesATreeAndDetachesWhatIsNoLongerInIt() {
        Node root = db.saveGraph(
                NODE,
                node(0, "root", Many.of(node(0, "a", Many.of(node(0, "aa", Many.of()))), node(0, "b", Many.of()))));
        assertThat(root.children()).extracting(Node::name).containsExactly("a", "b");
        assertThat(root.children().get().get(0).children().get().get(0).parent())
                .isEqualTo(One.key(2L));

        db.saveGraph(NODE, node(root.id(), "root", Many.of(root.children().get().get(1))));

        assertThat(db.list(from(NODE).where(NODE.parentId.isNull()).orderBy(NODE.id.asc())))
                .extracting(Node::name)
                .containsExactly("root", "a");
    }

    @Test
    void namesACycle() {
        long root = db.saveGraph(NODE, node(0, "stored", Many.of())).id();
        Node again = node(root, "again", Many.unloaded());

        assertThatThrownBy(() -> db.saveGraph(NODE, node(root, "root", Many.of(node(0, "a", Many.of(again))))))
                .isInstanceOf(RelationException.class)
                .hasMessage("PGPX-2142: the graph to be saved leads in a circle: node.children -> node.children\n"
                        + "  expected no row to be among those that it owns itself, or to be needed before itself; nothing was stored\n"
                        + "  Leave the relation out of the record that closes the circle, by Many.unloaded() or a nullable One,"
                        + " and add it by an update afterwards.");
        assertThat(db.list(from(NODE))).extracting(Node::name).containsExactly("stored");
    }

    @Test
    void storesNothingWhenARowIsRefused() {
        db.run(sql("create unique index if not exists book_title on book (title)"));

        assertThatThrownBy(() -> db.saveGraph(AUTHOR, author("U", Many.of(book("A"), book("A")), Many.of())))
                .isInstanceOf(ConstraintException.class);

        assertThat(db.count(from(AUTHOR))).isZero();
        db.run(sql("drop index book_title"));
    }

    @Test
    void linksAndUnlinks() {
        Author ursula = db.saveGraph(AUTHOR, author("Ursula", Many.unloaded(), Many.unloaded()));
        Tag sf = db.insert(TAG, tag("sf"));
        Tag essay = db.insert(TAG, tag("essay"));
        Tag crime = db.insert(TAG, tag("crime"));
        events.clear();

        assertThat(db.link(AUTHOR.tags, ursula, sf, essay)).isEqualTo(2);
        assertThat(db.link(AUTHOR.tags, ursula, sf)).isZero();
        assertThat(db.unlink(AUTHOR.tags, ursula, sf, crime)).isEqualTo(1);
        assertThat(db.setLinks(AUTHOR.tags, ursula, List.of(sf, crime))).isEqualTo(3);
        assertThat(stored(ursula.id()).tags()).extracting(Tag::name).containsExactly("crime", "sf");
        assertThat(db.link(TAG.authors, essay, ursula)).isEqualTo(1);
        assertThat(db.setLinks(AUTHOR.tags, ursula, List.of())).isEqualTo(3);
        assertThat(statements()).startsWith("link author.tags", "link author.tags", "unlink author.tags");
        assertThatThrownBy(() -> db.link(AUTHOR.tags, ursula, tag("nowhere"))).isInstanceOf(ConstraintException.class);
    }
}
