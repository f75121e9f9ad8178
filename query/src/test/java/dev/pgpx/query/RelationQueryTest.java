package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationQueryTest {
    static Author author(long id) {
        return new Author(
                id, "Ursula", null, List.of(), Json.of("{}"), true, 88, Range.all(), Many.unloaded(), Many.unloaded());
    }

    @Test
    void findsTheRowsOfARelationToMany() {
        Query<Related<Book>> level = AUTHOR.books.level(List.of(1L, 2L));

        assertThat(level.statement().sql())
                .isEqualTo("select book.id, book.author_id, book.title from shop.book"
                        + " where book.author_id = any($1) order by book.id");
        assertThat(level.statement().label()).isEqualTo("load author.books");
        assertThat(RecordingWriter.valuesOf(level.statement())).containsExactly(List.of(1L, 2L));
        assertThat(level.reader()
                        .read(ListRow.of(List.of("id", "author_id", "title"), 7L, 1L, "T"), Relations.DETACHED))
                .isEqualTo(new Related<>(1L, new Book(7, One.key(1L), "T")));
    }

    @Test
    void findsTheRowsOfARelationToOne() {
        assertThat(BOOK.author.level(List.of(1L)).statement().sql())
                .startsWith("select author.id, author.name")
                .endsWith(" from author where author.id = any($1) order by author.id");
    }

    @Test
    void leavesTheOrderOfNumbersToWhoeverHasTheRecords() {
        Load<Author, Book> books = AUTHOR.books.asLoad();
        Optional<Comparator<Book>> order = books.order();

        assertThat(books.unsortedLevel(List.of(1L)).statement().sql())
                .isEqualTo("select book.id, book.author_id, book.title from shop.book where book.author_id = any($1)");
        assertThat(order).hasValueSatisfying(byId -> assertThat(
                        byId.compare(new Book(-3, One.key(1L), "C"), new Book(7, One.key(1L), "B")))
                .isNegative());
    }

    @Test
    void leavesEveryOtherOrderToTheServer() {
        Load<Author, Book> byTitle = AUTHOR.books.orderBy(BOOK.title.asc());
        Load<Author, Book> limited = AUTHOR.books.limit(2);

        assertThat(byTitle.order()).isEmpty();
        assertThat(byTitle.unsortedLevel(List.of(1L)).statement().sql())
                .isEqualTo(byTitle.level(List.of(1L)).statement().sql());
        assertThat(limited.order()).isEmpty();
        assertThat(AUTHOR.tags.asLoad().order()).isEmpty();
    }

    @Test
    void tellsTheKeysThatAQueryAsksFor() {
        assertThat(from(AUTHOR).where(AUTHOR.id.eq(7L)).knownKeys()).contains(Set.of(7L));
        assertThat(from(AUTHOR).withKeys(List.of(3, 1, 3)).knownKeys())
                .hasValueSatisfying(keys -> assertThat(keys).containsExactly(3L, 1L));
        assertThat(from(AUTHOR).where(AUTHOR.id.in(List.of())).knownKeys()).contains(Set.of());
    }

    @Test
    void tellsNoKeysWhereAQueryAsksInAnotherWay() {
        EntityQuery<Author> seven = from(AUTHOR).where(AUTHOR.id.eq(7L));

        assertThat(from(AUTHOR).knownKeys()).isEmpty();
        assertThat(from(AUTHOR).where(AUTHOR.id.ne(7L)).knownKeys()).isEmpty();
        assertThat(from(AUTHOR).where(AUTHOR.name.eq("7")).knownKeys()).isEmpty();
        assertThat(from(AUTHOR).where(AUTHOR.id.notIn(List.of(7L))).knownKeys()).isEmpty();
        assertThat(seven.where(AUTHOR.name.eq("7")).knownKeys()).isEmpty();
        assertThat(seven.limit(1).knownKeys()).isEmpty();
        assertThat(seven.union(seven).knownKeys()).isEmpty();
        assertThat(seven.join(AUTHOR.books).knownKeys()).isEmpty();
    }

    @Test
    void findsTheRowsOfARelationOverAJoinTable() {
        assertThat(AUTHOR.tags.level(List.of(1L)).statement().sql())
                .isEqualTo("select author_tag.author_id, tag.code from tag"
                        + " join author_tag on author_tag.tag_code = tag.code where author_tag.author_id = any($1)"
                        + " order by tag.code");
    }

    @Test
    void loadsAPartOfARelationInAnOrder() {
        Query<Related<Book>> level = AUTHOR.books
                .where(BOOK.title.startsWith("A"))
                .orderBy(BOOK.title.desc())
                .level(List.of(1L, 2L));

        assertThat(level.statement().sql())
                .isEqualTo("select book.id, book.author_id, book.title from shop.book"
                        + " where book.author_id = any($1) and book.title like $2"
                        + " order by book.title desc, book.id");
    }

    @Test
    void loadsSomeOfEachOwnerByALateralQuery() {
        Query<Related<Book>> level = AUTHOR.books
                .where(BOOK.title.startsWith("A"))
                .orderBy(BOOK.title.asc())
                .limit(3)
                .level(List.of(1L, 2L, 1L));

        assertThat(level.statement().sql())
                .isEqualTo("select pgpx_owner.value, pgpx_loaded.id, pgpx_loaded.author_id, pgpx_loaded.title"
                        + " from unnest($1) as pgpx_owner (value) join lateral (select book.id, book.author_id,"
                        + " book.title, row_number() over (order by book.title, book.id) as place from shop.book"
                        + " where book.author_id = pgpx_owner.value and book.title like $2"
                        + " order by book.title, book.id limit $3)"
                        + " as pgpx_loaded (id, author_id, title, place) on true order by pgpx_loaded.place");
        assertThat(RecordingWriter.valuesOf(level.statement())).containsExactly(List.of(1L, 2L), "A%", 3L);
        assertThat(AUTHOR.tags.limit(1).level(List.of(1L)).statement().sql())
                .contains("from tag join author_tag on author_tag.tag_code = tag.code"
                        + " where author_tag.author_id = pgpx_owner.value order by tag.code limit $2");
    }

    @Test
    void loadsRelationsOfRelations() {
        Load<Author, Book> load = AUTHOR.books.load(BOOK.author.load(AUTHOR.tags));

        assertThat(load.nested()).containsExactly(BOOK.author.load(AUTHOR.tags));
        assertThat(load.level(List.of(1L)).loads()).isEqualTo(load.nested());
        assertThat(AUTHOR.books.load(BOOK.author).load(BOOK.author.load(AUTHOR.tags)))
                .isEqualTo(load);
        assertThat(Sql.from(AUTHOR).load(AUTHOR.books, load))
                .isEqualTo(Sql.from(AUTHOR).load(load))
                .isNotEqualTo(Sql.from(AUTHOR).load(AUTHOR.books))
                .isNotEqualTo(Sql.from(AUTHOR).load(AUTHOR.books.limit(1)));
    }

    @Test
    void knowsWhetherALoadIsOfTheWholeRelation() {
        assertThat(AUTHOR.books.asLoad().isWhole()).isTrue();
        assertThat(AUTHOR.books.orderBy(BOOK.title.asc()).isWhole()).isTrue();
        assertThat(AUTHOR.books.limit(0)).hasToString("a part of author.books");
        assertThat(AUTHOR.books.where(BOOK.title.eq("A")).isWhole()).isFalse();
        assertThat(AUTHOR.books.load(BOOK.author)).hasToString("author.books").hasSameHashCodeAs(AUTHOR.books.asLoad());
    }

    @Test
    void refusesToLoadOneRelationInTwoWays() {
        assertThatThrownBy(() -> Sql.from(AUTHOR).load(AUTHOR.books, AUTHOR.books.limit(3)))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1336: author.books is loaded twice by one query, in different ways\n"
                        + "  expected each relation once, for a record has one place for it\n"
                        + "  Load it with one where(...), orderBy(...) and limit(...), or run two queries.");
    }

    @Test
    void refusesToChooseAmongTheOneRowOfARelation() {
        assertThatThrownBy(() -> BOOK.author.load(AUTHOR.tags).limit(1))
                .hasMessage(
                        "PGPX-1337: limit(...) on a load of book.author, which leads to one row\n"
                                + "  expected a relation to many\n"
                                + "  Leave it out, or put the condition on the query itself, through the path of the relation.");
        assertThatThrownBy(() -> BOOK.author.asLoad().where(AUTHOR.id.eq(1L)))
                .hasMessageStartingWith("PGPX-1337: where(...)");
        assertThatThrownBy(() -> BOOK.author.asLoad().orderBy(AUTHOR.id.asc()))
                .hasMessageStartingWith("PGPX-1337: orderBy(...)");
        assertThatThrownBy(() -> AUTHOR.books.limit(-1)).hasMessageStartingWith("PGPX-1216: limit -1 is not accepted");
    }

    @Test
    void takesTheKeyOfARelationFromWhereItIs() {
        assertThat(BOOK.author.keyOf(One.key(42L))).isEqualTo(42);
        assertThat(BOOK.author.keyOf(One.key(42))).isEqualTo(42);
        assertThat(BOOK.author.keyOf(One.of(author(43)))).isEqualTo(43);
        assertThat(BOOK.author.keyOf(null)).isNull();
    }

    @Test
    void refusesAKeyOfAnotherType() {
        assertThatThrownBy(() -> BOOK.author.keyOf(One.key("42")))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "PGPX-1211: the relation to author has a key of String\n  expected Long\n"
                                + "  Make the relation with One.of(record) or One.key(key) of the type of the other table's id.");
    }

    @Test
    void tellsOfItself() {
        assertThat(AUTHOR.books).hasToString("author.books");
        assertThat(BOOK.author.columns()).containsExactly(BOOK.authorId);
        assertThat(AUTHOR.tags.join().name()).isEqualTo("author_tag");
        assertThat(AUTHOR.books.name()).isEqualTo("books");
    }

    @Test
    void makesUnloadedRelationsWithoutADatabase() {
        assertThat(Relations.DETACHED.many(AUTHOR.books, 1L)).isEqualTo(Many.unloaded());
        assertThat(Relations.DETACHED.one(BOOK.author, 1L)).isEqualTo(One.key(1L));
    }

    @Test
    void refusesToUseAJoinTableAsARecord() {
        LinkTable link = new LinkTable(AUTHOR.tags.join());

        assertThatThrownBy(() -> link.as("x")).hasMessage("join table author_tag has no record");
        assertThatThrownBy(() -> link.key(List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> link.write(List.of(), 0, new RecordingWriter()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> link.read(ListRow.of(List.of()), 0, Relations.DETACHED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> link.idColumn("this test"))
                .hasMessageStartingWith("PGPX-1214: table author_tag has no primary key, which this test needs");
    }

    @Test
    void equalsTablesByClassAndAlias() {
        assertThat(AUTHOR.as("a")).isEqualTo(AUTHOR.as("a")).hasSameHashCodeAs(AUTHOR.as("a"));
        assertThat(AUTHOR.as("a")).isNotEqualTo(AUTHOR).hasToString("author as a");
        assertThat(AUTHOR).hasToString("author");
    }
}
