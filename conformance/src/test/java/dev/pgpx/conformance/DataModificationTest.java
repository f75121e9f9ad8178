package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.TagTable.TAG;
import static dev.pgpx.query.Sql.columns;
import static dev.pgpx.query.Sql.commonTable;
import static dev.pgpx.query.Sql.count;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.max;
import static dev.pgpx.query.Sql.merge;
import static dev.pgpx.query.Sql.mergeAction;
import static dev.pgpx.query.Sql.newRow;
import static dev.pgpx.query.Sql.oldRow;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.UnsupportedFeatureException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.CommonTable;
import dev.pgpx.query.Merge;
import dev.pgpx.query.Query;
import dev.pgpx.query.Upsert;
import dev.pgpx.testing.PgpxTest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commands do to rows: inserted, met by a conflict, updated and deleted by joins, merged, given back. */
@PgpxTest
class DataModificationTest {
    /** So many executions that the driver has prepared the statement, and the server has tried a plan without its values. */
    private static final int EXECUTIONS = 14;

    record Change(@Nullable String before, @Nullable String after) {}

    record Merged(String action, String title, int pages) {}

    private Database db;
    private Author ursula;
    private Author octavia;

    @BeforeAll
    static void create(Database db) {
        Library.create(db);
        db.run(sql("create unique index book_of_author on book (author_id, lower(title)) where pages is not null"));
        db.run(sql("create table archived_book (like book including all, archived boolean default true)"));
    }

    @BeforeEach
    void fill(Database database) {
        db = database;
        db.run(sql("truncate author, book, tag, author_tag restart identity"));
        ursula = db.insert(Library.author("Ursula").email("u@k.org"));
        octavia = db.insert(Library.author("Octavia").email("o@k.org"));
        db.insertAll(List.of(
                Library.book(ursula, "Rocannon"), Library.book(ursula, "Lathe"), Library.book(octavia, "Kindred")));
    }

    int server() {
        return Integer.getInteger("pgpx.test.server", 18);
    }

    private void requires(int version) {
        assumeTrue(server() >= version, () -> "requires PostgreSQL " + version);
    }

    private List<String> titles() {
        return db.list(select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc()));
    }

    private static Book book(int id, Author author, String title, int pages) {
        return new Book(id, One.of(author), title, pages);
    }

    @Test
    void insertsExpressionsQueriesAndDefaults() {
        long id = db.one(insert(BOOK)
                .set(BOOK.authorId, select(max(AUTHOR.id)).from(AUTHOR).scalar())
                .set(BOOK.title, "Wild Seed")
                .set(BOOK.pages, 306)
                .returning(BOOK.authorId));
        long copied = db.run(insert(BOOK)
                .select(
                        columns(BOOK.authorId, BOOK.title, BOOK.pages),
                        select(BOOK.authorId, BOOK.title.as("t"), BOOK.pages)
                                .from(BOOK)
                                .where(BOOK.authorId.eq(octavia.id()))
                                .orderBy(BOOK.id.asc())
                                .limit(0)));

        assertThat(id).isEqualTo(octavia.id());
        assertThat(copied).isZero();
        assertThat(db.run(insert(TAG)
                        .select(columns(TAG.name), select(AUTHOR.name).from(AUTHOR))))
                .isEqualTo(2);
        assertThat(db.list(select(TAG.name).from(TAG).orderBy(TAG.name.asc()))).containsExactly("Octavia", "Ursula");
        assertThatThrownBy(() -> db.run(insert(TAG).defaultValues())).isInstanceOf(ConstraintException.class);
    }

    @Test
    void insertsSeveralRecordsAndDrafts() {
        List<Integer> ids = db.list(insert(BOOK)
                .records(List.of(book(90, octavia, "A", 1), book(91, octavia, "B", 2)))
                .returning(BOOK.id));
        List<Book> drafts = db.list(insert(BOOK)
                .drafts(List.of(
                        Library.book(ursula, "C"), Library.book(ursula, "D").pages(7)))
                .returning());

        assertThat(ids).containsExactly(4, 5);
        assertThat(drafts).extracting(Book::title, Book::pages).containsExactly(tuple("C", 10), tuple("D", 7));
    }

    @Test
    void overridesGeneratedKeys() {
        Book given = db.one(insert(BOOK)
                .values(book(90, octavia, "A", 1))
                .overridingSystemValue()
                .returning());
        Book generated = db.one(insert(BOOK)
                .set(BOOK.id, 91)
                .set(BOOK.authorId, octavia.id())
                .set(BOOK.title, "B")
                .set(BOOK.pages, 1)
                .overridingUserValue()
                .returning());

        assertThat(given.id()).isEqualTo(90);
        assertThat(generated.id()).isEqualTo(4);
    }

    @Test
    void addsToWhatIsThereWhereRowsAreInConflict() {
        AuthorTable a = AUTHOR.as("a");
        Upsert<Author> upsert = insert(a)
                .drafts(List.of(
                        Library.author("New").email("u@k.org"),
                        Library.author("Poor").email("o@k.org").royalties(BigDecimal.ZERO),
                        Library.author("Nobody").email("n@k.org")))
                .onConflict(a.email)
                .set(a.name)
                .doUpdate(set(a.royalties, excluded(a).royalties.plus(a.royalties)))
                .where(excluded(a).royalties.gt(BigDecimal.ZERO));

        List<Author> written = db.list(upsert.returning());

        assertThat(written)
                .extracting(Author::name, author -> author.royalties().toPlainString())
                .containsExactly(tuple("New", "25.00"), tuple("Nobody", "12.50"));
        assertThat(db.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.id.asc())))
                .containsExactly("New", "Octavia", "Nobody");
    }

    @Test
    void findsTheConflictByPartialIndexExpressionOrConstraint() {
        for (int execution = 0; execution < EXECUTIONS; execution++) {
            assertThat(db.run(upsert(Library.author("Other").email("u@k.org"))
                            .onConstraint("author_email_key")
                            .doUpdate(set(AUTHOR.name, excluded(AUTHOR).name))))
                    .isEqualTo(1);
            assertThat(db.run(upsert(BOOK, book(0, ursula, "LATHE", 1))
                            .onConflictOf(BOOK.authorId, BOOK.title.lower())
                            .ofIndexWhere(BOOK.pages.isNotNull())
                            .doUpdate(set(BOOK.pages, BOOK.pages.plus(excluded(BOOK).pages)))))
                    .isEqualTo(1);
            assertThat(db.run(upsert(BOOK, book(0, ursula, "Lathe", 1)).doNothing()))
                    .isZero();
            assertThat(db.run(insert(BOOK)
                            .set(BOOK.authorId, ursula.id())
                            .set(BOOK.title, "lathe")
                            .set(BOOK.pages, 1)
                            .onConflictDoNothing()))
                    .isZero();
        }

        assertThat(db.one(select(BOOK.pages).from(BOOK).where(BOOK.title.eq("Lathe"))))
                .isEqualTo(50 + EXECUTIONS);
        assertThat(db.one(from(AUTHOR).where(AUTHOR.id.eq(ursula.id()))).name()).isEqualTo("Other");
    }

    @Test
    void updatesByJoinsAndSubqueries() {
        BookTable b = BOOK.as("b");
        TagTable t = TAG.as("t");
        db.insertAll(TAG, List.of(new Tag("Ursula", Many.unloaded())));

        long joined = db.run(update(b)
                .set(b.title, AUTHOR.name)
                .setDefault(b.id)
                .from(AUTHOR)
                .join(t, t.name.eq(AUTHOR.name))
                .where(b.authorId.eq(AUTHOR.id), b.title.eq("Lathe")));
        AuthorTable other = AUTHOR.as("other");
        long row = db.run(update(BOOK)
                .set(
                        columns(BOOK.title, BOOK.authorId),
                        select(other.email, other.id).from(other).where(other.id.ne(BOOK.authorId)))
                .only()
                .where(BOOK.title.eq("Kindred")));
        db.run(update(AUTHOR).setNull(AUTHOR.email).setDefault(AUTHOR.active).everyRow());

        assertThat(joined).isEqualTo(1);
        assertThat(row).isEqualTo(1);
        assertThat(db.list(from(BOOK).orderBy(BOOK.id.asc())))
                .extracting(Book::title, Book::author)
                .containsExactly(
                        tuple("Rocannon", One.key(ursula.id())),
                        tuple("u@k.org", One.key(ursula.id())),
                        tuple("Ursula", One.key(ursula.id())));
        assertThat(db.count(from(AUTHOR).where(AUTHOR.email.isNull()))).isEqualTo(2);
    }

    @Test
    void deletesByJoins() {
        List<Change> deleted = db.list(delete(BOOK)
                .using(AUTHOR)
                .leftJoin(TAG, TAG.name.eq(AUTHOR.name))
                .where(BOOK.authorId.eq(AUTHOR.id), AUTHOR.name.eq("Octavia"), TAG.name.isNull())
                .returning(BOOK.title, AUTHOR.name)
                .map(Change::new));

        assertThat(deleted).containsExactly(new Change("Kindred", "Octavia"));
        assertThat(titles()).containsExactly("Lathe", "Rocannon");
    }

    @Test
    void movesRowsByCommonTables() {
        CommonTable moved = commonTable(
                "moved",
                delete(BOOK).where(BOOK.authorId.eq(ursula.id())).returning(BOOK.title, BOOK.pages.as("size")));
        CommonTable renamed =
                commonTable("renamed", update(AUTHOR).set(AUTHOR.name, "X").where(AUTHOR.id.eq(octavia.id())));

        long inserted = db.run(insert(TAG)
                .with(moved, renamed)
                .select(columns(TAG.name), select(moved.column(BOOK.title)).from(moved)));
        CommonTable gone = commonTable("gone", delete(TAG).everyRow().returning());
        List<String> names = db.list(select(gone.column(TAG.name))
                .from(gone)
                .with(gone)
                .orderBy(gone.column(TAG.name).asc()));

        assertThat(inserted).isEqualTo(2);
        assertThat(names).containsExactly("Lathe", "Rocannon");
        assertThat(titles()).containsExactly("Kindred");
        assertThat(db.count(from(TAG))).isZero();
        assertThat(db.one(from(AUTHOR).where(AUTHOR.id.eq(octavia.id()))).name())
                .isEqualTo("X");
    }

    @Test
    void givesBackRowsAsTheyWereAndAsTheyAre() {
        Query<Change> query = update(AUTHOR)
                .set(AUTHOR.name, "X")
                .where(AUTHOR.id.eq(ursula.id()))
                .returning(oldRow(AUTHOR).name, newRow(AUTHOR).name)
                .map(Change::new);
        if (server() < 18) {
            assertThatThrownBy(() -> db.list(query))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("RETURNING of old and new values needs PostgreSQL 18");
            return;
        }
        Query<Change> upserted = upsert(Library.author("Y").email("y@k.org"))
                .onConflict(AUTHOR.email)
                .returning(oldRow(AUTHOR), newRow(AUTHOR).name)
                .map((before, after) -> new Change(before == null ? null : before.name(), after));

        assertThat(db.one(query)).isEqualTo(new Change("Ursula", "X"));
        assertThat(db.one(upserted)).isEqualTo(new Change(null, "Y"));
        assertThat(db.one(upserted)).isEqualTo(new Change("Y", "Y"));
        Author deleted = db.one(delete(AUTHOR).where(AUTHOR.name.eq("Y")).returning(oldRow(AUTHOR)));
        assertThat(deleted.email()).isEqualTo("y@k.org");
    }

    private Merge<Book> mergeNames() {
        return merge(BOOK)
                .using(AUTHOR, BOOK.authorId.eq(AUTHOR.id).and(BOOK.title.ne("Rocannon")))
                .whenMatched(AUTHOR.name.eq("Octavia"))
                .delete()
                .whenMatched()
                .update(set(BOOK.title, AUTHOR.name).set(BOOK.pages, BOOK.pages.plus(1)))
                .whenNotMatched(AUTHOR.name.eq("Silent"))
                .doNothing()
                .whenNotMatched()
                .insert(set(BOOK.authorId, AUTHOR.id)
                        .set(BOOK.title, AUTHOR.name)
                        .set(BOOK.pages, 3));
    }

    @Test
    void mergesRowsOfAnotherTable() {
        db.insert(Library.author("Joanna"));
        db.insert(Library.author("Silent"));
        if (server() < 15) {
            assertThatThrownBy(() -> db.run(mergeNames()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("MERGE needs PostgreSQL 15");
            return;
        }

        assertThat(db.run(mergeNames())).isEqualTo(3);
        assertThat(titles()).containsExactly("Joanna", "Rocannon", "Ursula");
    }

    @Test
    void givesBackWhatAMergeDid() {
        requires(17);
        db.insert(Library.author("Joanna"));

        List<Merged> merged = db.list(mergeNames()
                .whenNotMatchedBySource()
                .update(set(BOOK.title, "orphan").set(BOOK.pages, 0))
                .returning(mergeAction(), BOOK.title, BOOK.pages)
                .map(Merged::new));

        assertThat(merged)
                .containsExactlyInAnyOrder(
                        new Merged("UPDATE", "orphan", 0),
                        new Merged("UPDATE", "Ursula", 51),
                        new Merged("DELETE", "Kindred", 70),
                        new Merged("INSERT", "Joanna", 3));
        assertThat(db.count(select(count()).from(BOOK))).isEqualTo(1);
        Integer rows = db.one(merge(BOOK)
                .using(AUTHOR, BOOK.authorId.eq(AUTHOR.id))
                .whenNotMatched()
                .insert(Library.book(ursula, "nobody's"))
                .returning(BOOK.pages));
        assertThat(rows).isEqualTo(80);
    }
}
