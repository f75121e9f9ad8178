package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.util.List;
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
                .isEqualTo("select book.author_id, book.id, book.author_id, book.title from shop.book"
                        + " where book.author_id = any($1) order by book.id");
        assertThat(level.statement().label()).isEqualTo("load author.books");
        assertThat(RecordingWriter.valuesOf(level.statement())).containsExactly(List.of(1L, 2L));
        assertThat(level.reader()
                        .read(
                                ListRow.of(List.of("author_id", "id", "author_id", "title"), 1L, 7L, 1L, "T"),
                                Relations.DETACHED))
                .isEqualTo(new Related<>(1L, new Book(7, One.key(1L), "T")));
    }

    @Test
    void findsTheRowsOfARelationToOne() {
        assertThat(BOOK.author.level(List.of(1L)).statement().sql())
                .startsWith("select author.id, author.id, author.name")
                .endsWith(" from author where author.id = any($1) order by author.id");
    }

    @Test
    void findsTheRowsOfARelationOverAJoinTable() {
        assertThat(AUTHOR.tags.level(List.of(1L)).statement().sql())
                .isEqualTo("select author_tag.author_id, tag.code from tag"
                        + " join author_tag on author_tag.tag_code = tag.code where author_tag.author_id = any($1)"
                        + " order by tag.code");
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
        assertThat(BOOK.author.column()).isSameAs(BOOK.authorId);
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
