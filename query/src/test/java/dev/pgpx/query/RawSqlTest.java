package dev.pgpx.query;

import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafeSql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import dev.pgpx.types.Codecs;
import java.util.List;
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

        assertThat(unsafeSql(text).statement().sql()).isEqualTo(text);
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
}
