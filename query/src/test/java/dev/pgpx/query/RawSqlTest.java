package dev.pgpx.query;

import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import dev.pgpx.types.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RawSqlTest {
    @Test
    void turnsNamesIntoPositions() {
        Statement statement = sql("select * from book where id = any(:ids) and title like :title or title = :title")
                .bindAll("ids", Codecs.INT8, List.of(1L, 2L))
                .bind("title", "T")
                .label("books by title")
                .statement();

        assertThat(statement.sql()).isEqualTo("select * from book where id = any($1) and title like $2 or title = $3");
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly(List.of(1L, 2L), "T", "T");
        assertThat(statement).hasToString("books by title: " + statement.sql());
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeAParameter() {
        String text =
                "select 'a :b', \":c\", $x$ :d $x$, x::text, a[1:2], /* :e /* :f */ */ y -- :g\n, E'\\':h', z ? 'k'";

        assertThat(unsafe(text).statement().sql()).isEqualTo(text);
    }

    @Test
    void refusesAParameterWithoutAValue() {
        assertThatThrownBy(() -> sql("select :a, :b").bind("a", 1L).statement())
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1207: parameter :b of the SQL text has no value\n  bound are: [a]\n"
                        + "  Add bind(\"b\", value).");
        assertThatThrownBy(() -> sql("select :a").statement()).hasMessageContaining("bound are: none");
    }

    @Test
    void refusesAValueWithoutAParameter() {
        assertThatThrownBy(() -> sql("select ':a'").bind("a", 1L).statement())
                .hasMessage("PGPX-1208: the SQL text has no parameter :a\n  its parameters are: none\n"
                        + "  Remove the bind, or write :a where the value belongs (not inside quotes).");
    }

    @Test
    void refusesToMixNamesWithPositions() {
        assertThatThrownBy(() -> sql("select :a, $1").bind("a", 1L).statement())
                .hasMessageStartingWith("PGPX-1213: the SQL text mixes :a with positional parameters like $1");
    }

    @Test
    void refusesAValueOfAnUnknownClass() {
        assertThatThrownBy(() -> sql("select :a").bind("a", new StringBuilder()))
                .hasMessage("PGPX-1209: no codec is known for values of java.lang.StringBuilder\n"
                        + "  Use bind(name, codec, value) with a codec of dev.pgpx.types.Codecs.");
    }

    @Test
    void readsARecordByTheNamesOfItsColumns() {
        Query<Book> query = sql("select * from book").into(BOOK);
        RowReader<Book> reader = query.reader();
        List<String> names = List.of("title", "extra", "id", "author_id");

        assertThat(reader.read(ListRow.of(names, "T", true, 7L, 1L), Relations.DETACHED))
                .isEqualTo(new Book(7, One.key(1L), "T"));
        assertThat(reader.read(ListRow.of(names, "U", true, 8L, 1L), Relations.DETACHED)
                        .title())
                .isEqualTo("U");
        assertThat(query.statement().sql()).isEqualTo("select * from book");
    }

    @Test
    void namesTheColumnsThatAResultLacks() {
        RowReader<Book> reader = sql("select id from book").into(BOOK).reader();

        assertThatThrownBy(() -> reader.read(ListRow.of(List.of("id"), 7L), Relations.DETACHED))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1217: the result lacks columns of table book: author_id, title\n"
                        + "  its columns are id\n");
    }

    @Test
    void readsRowsByAFunctionOrAsOneValue() {
        assertThat(sql("select 1").as(Codecs.INT8).reader().read(ListRow.of(List.of("x"), 1L), Relations.DETACHED))
                .isEqualTo(1);
        assertThat(sql("select 1, 2")
                        .map(row -> row.getLong(0) + row.getLong(1))
                        .reader()
                        .read(ListRow.of(List.of("x", "y"), 1L, 2L), Relations.DETACHED))
                .isEqualTo(3);
    }

    @Test
    void equalsByTextAndValues() {
        assertThat(sql("select :a").bind("a", 1L)).isEqualTo(sql("select :a").bind("a", 1L));
        assertThat(sql("select :a").bind("a", 1L)).isNotEqualTo(sql("select :a").bind("a", 2L));
        assertThat(sql("select 1")).hasSameHashCodeAs(sql("select 1")).hasToString("select 1");
    }

    @Test
    void bindsAListAsOneArrayOfTheTypeOfItsElements() {
        Statement statement = sql("select :ids, :names")
                .bind("ids", Arrays.asList(null, 1L, 2L))
                .bind("names", Set.of("a"))
                .statement();
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly(Arrays.asList(null, 1L, 2L), List.of("a"));
    }

    @Test
    void refusesAListWhoseTypeIsNotKnown() {
        assertThatThrownBy(() -> sql("select :a").bind("a", List.of()))
                .hasMessage("PGPX-1233: the list for :a has no element that tells the type of the array\n"
                        + "  Name the type: bindAll(name, Codecs.INT8, values), or the codec of its elements' type.");
        assertThatThrownBy(() -> sql("select :a").bind("a", List.of(1L, 2)))
                .hasMessage("PGPX-1234: the list for :a has elements of java.lang.Long and of java.lang.Integer\n"
                        + "  Give it elements of one class, or name their type: bindAll(name, codec, values).");
        assertThatThrownBy(() -> sql("select :a").bind("a", List.of(List.of(1))))
                .hasMessageStartingWith("PGPX-1209: no codec is known for values of java.util.");
        assertThat(RecordingWriter.valuesOf(
                        sql("select :a").bindAll("a", Codecs.INT8, List.of()).statement()))
                .containsExactly(List.of());
    }

    @Test
    void refusesASecondStatement() {
        assertThatThrownBy(() -> sql("select 1;\n  drop table x"))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1230: the SQL text holds a second statement, at line 2, column 3\n"
                        + "  Send each statement by itself, in one transaction where they belong together.");
    }

    @Test
    void leavesOutTheSemicolonAndWhatFollows() {
        assertThat(sql("select 1; -- done; really").statement().sql()).isEqualTo("select 1");
        assertThat(sql("select 1 /* a */ -- b").statement().sql()).isEqualTo("select 1 /* a */ -- b");
    }

    @Test
    void refusesATextWithoutAStatement() {
        assertThatThrownBy(() -> sql(" -- nothing\n;"))
                .hasMessage("PGPX-1231: the SQL text holds no statement\n"
                        + "  Give it one; white space, comments and semicolons are none.");
    }

    @Test
    void refusesWhatIsNotClosed() {
        assertThatThrownBy(() -> sql("select 'a'\n, 'b"))
                .hasMessage("PGPX-1232: a string constant at line 2, column 3 of the SQL text is not closed\n"
                        + "  Close it with ' where it ends.");
        assertThatThrownBy(() -> sql("select $x$ a $y$"))
                .hasMessageStartingWith("PGPX-1232: a string constant at line 1, column 8 of the SQL text")
                .hasMessageEndingWith("Close it with $x$ where it ends.");
        assertThatThrownBy(() -> sql("select \"a"))
                .hasMessageStartingWith("PGPX-1232: a quoted identifier at line 1, column 8")
                .hasMessageEndingWith("Close it with \" where it ends.");
        assertThatThrownBy(() -> sql("select /* a /* */"))
                .hasMessageStartingWith("PGPX-1232: a comment at line 1, column 8")
                .hasMessageEndingWith("Close it with */ where it ends.");
    }

    @Test
    void countsTheRowsOfATextThatEndsInAComment() {
        assertThat(sql("select 1 -- one").as(Codecs.INT4).counted().statement().sql())
                .isEqualTo("select count(*) from (select 1 -- one\n) as counted");
        assertThat(sql("select 1").as(Codecs.INT4).counted().statement().sql())
                .isEqualTo("select count(*) from (select 1) as counted");
    }

    @Test
    void readsRowsAsMaps() {
        Map<String, @Nullable Object> map = sql("select 1 as b, null as a")
                .asMaps(Codecs.INT8, Codecs.TEXT)
                .reader()
                .read(ListRow.of(List.of("b", "a"), 1L, null), Relations.DETACHED);
        assertThat(map.keySet()).containsExactly("b", "a");
        assertThat(map.values()).containsExactly(1L, null);
        Map<String, @Nullable String> texts =
                sql("select 1 as b").asTextMaps().reader().read(ListRow.of(List.of("b"), 1L), Relations.DETACHED);
        assertThat(texts).containsExactly(Map.entry("b", "1"));
    }

    @Test
    void refusesMapsOfColumnsThatCannotBeToldApart() {
        assertThatThrownBy(() -> sql("select 1 as a, 2 as a")
                        .asTextMaps()
                        .reader()
                        .read(ListRow.of(List.of("a", "a"), 1L, 2L), Relations.DETACHED))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1235: a row cannot be read as a map: it has two columns a\n"
                        + "  Give one of them another name: select ... as another_name.");
        assertThatThrownBy(() -> sql("select 1 as a, 2 as b")
                        .asMaps(Codecs.INT8)
                        .reader()
                        .read(ListRow.of(List.of("a", "b"), 1L, 2L), Relations.DETACHED))
                .hasMessage("PGPX-1236: the result has 2 columns, but 1 codecs were given\n"
                        + "  Give one codec for each column, in their order.");
    }
}
