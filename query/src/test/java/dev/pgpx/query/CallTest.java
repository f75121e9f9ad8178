package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.call;
import static dev.pgpx.query.Sql.cursor;
import static dev.pgpx.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallTest {
    private static <R> R read(Query<R> query, List<String> names, @Nullable Object... values) {
        return query.reader().read(ListRow.of(names, values), Relations.DETACHED);
    }

    @Test
    void givesEachParameterItsArgument() {
        Statement statement = call("Bank", "transfer")
                .in(1L)
                .in(Codecs.TEXT, null)
                .in(value(Codecs.JSONB, Json.of("1")))
                .in(List.of(1, 2))
                .out("done", Codecs.BOOL)
                .inOut("total", Codecs.NUMERIC, null)
                .statement();

        assertThat(statement)
                .hasToString("call \"Bank\".transfer: call \"Bank\".transfer($1, $2, $3::jsonb, $4, null, $5)");
        assertThat(RecordingWriter.valuesOf(statement)).containsExactly(1L, null, Json.of("1"), List.of(1, 2), null);
        assertThat(call("tidy up").statement().sql()).isEqualTo("call \"tidy up\"()");
    }

    @Test
    void readsTheRowOfOutParameters() {
        Call call = call("totals").out("a", Codecs.INT8).out("b", Codecs.TEXT);
        List<String> names = List.of("a", "b");

        String mapped = read(call.map(row -> row.getLong(0) + row.getText(1)), names, 1L, "x");
        assertThat(mapped).isEqualTo("1x");
        long first = read(call.as(Codecs.INT8), names, 7L, "x");
        assertThat(first).isEqualTo(7);
        Map<String, @Nullable Object> map = read(call.asMaps(), names, 1L, null);
        assertThat(map).containsExactly(Map.entry("a", 1L), new SimpleEntry<>("b", null));
        assertThat(call.asMaps().statement()).isEqualTo(call.statement());
    }

    @Test
    void namesOutParametersThatAreNotThoseOfTheProcedure() {
        Query<Long> query = call("totals").out("a", Codecs.INT8).as(Codecs.INT8);

        assertThatThrownBy(() -> read(query, List.of("b", "a"), 1L, 2L))
                .isInstanceOf(QueryException.class)
                .hasMessage("PGPX-1237: procedure totals gave back b, a\n  the call names a\n"
                        + "  Name the out parameters of the procedure, in their order.");
    }

    @Test
    void refusesToReadACallWithoutOutParameters() {
        assertThatThrownBy(() -> call("totals").in(1L).asMaps())
                .hasMessage("PGPX-1238: the call of totals names no out parameter, so it gives no row\n"
                        + "  Add out(name, codec) where the procedure has an OUT or INOUT parameter,"
                        + " or run the call as a command.");
    }

    @Test
    void refusesArgumentsOfUnknownTypesAndColumns() {
        assertThatThrownBy(() -> call("p").in(1L).in(List.of()))
                .hasMessageStartingWith("PGPX-1233: the list for argument 2 has no element");
        assertThatThrownBy(() -> call("p").in(AUTHOR.name).statement()).hasMessageStartingWith("PGPX-1201: column");
    }

    @Test
    void equalsByProcedureAndArguments() {
        assertThat(call("p").in(1L))
                .isEqualTo(call("p").in(1L))
                .hasSameHashCodeAs(call("p").in(1L));
        assertThat(call("p").in(1L)).isNotEqualTo(call("p").in(2L));
        Call out = call("p").out("a", Codecs.INT8);
        assertThat(out.asMaps()).isEqualTo(out.as(Codecs.INT8)).hasSameHashCodeAs(out.as(Codecs.INT8));
        assertThat(out).isNotEqualTo(call("p").out("b", Codecs.INT8));
    }

    @Test
    void readsAndClosesCursorsByTheirQuotedNames() {
        assertThat(cursor("<unnamed portal 1>").fetchAll().statement())
                .hasToString("fetch: fetch all from \"<unnamed portal 1>\"");
        assertThat(cursor("c").fetch(10).statement().sql()).isEqualTo("fetch forward 10 from c");
        assertThat(cursor("c\"; drop table x; --").close().statement().sql())
                .isEqualTo("close \"c\"\"; drop table x; --\"");
        assertThatThrownBy(() -> cursor("c").fetch(0))
                .hasMessageStartingWith("PGPX-1216: fetch of 0 is not accepted here: it must be 1 or more");
    }
}
