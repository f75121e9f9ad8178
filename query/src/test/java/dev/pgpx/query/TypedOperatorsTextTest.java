package dev.pgpx.query;

import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.TypedSamples.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codecs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators and functions of the less common types in, exact SQL out. */
class TypedOperatorsTextTest {
    static List<TypedSamples.Sample> samples() {
        return TypedSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesExactlyThisText(TypedSamples.Sample sample) {
        assertThat(select(sample.expression()).from(T).statement().sql())
                .isEqualTo("select " + sample.sql() + " from typed");
    }

    @Test
    void saysWhichServerHasIt() {
        for (TypedSamples.Sample sample : TypedSamples.all()) {
            int since = select(sample.expression()).from(T).statement().features().stream()
                    .mapToInt(ServerFeature::version)
                    .max()
                    .orElse(13);

            assertThat(since).as(sample.sql()).isEqualTo(sample.since());
        }
    }

    @Test
    void refusesNamesThatNoTextSearchConfigurationHas() {
        assertThatThrownBy(() -> T.body.search("english', 'x') or ('", "word"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1260")
                .hasMessageContaining("is no name of a text search configuration");
        assertThatThrownBy(() -> T.query.headline("a.b.c", T.body)).hasMessageContaining("PGPX-1260");
    }

    @Test
    void refusesMembersOfJsonObjectsThatHaveNoName() {
        assertThatThrownBy(() -> JsonFunctions.jsonObject(T.word.upper()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1261");
    }

    @Test
    void refusesVariablesOfJsonPathsThatHaveNoCodec() {
        assertThatThrownBy(() -> T.doc.search("$").with("thread", Thread.currentThread()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1209");
    }

    @Test
    void refusesANullThatWouldMakeAWholeDocumentNull() {
        JsonPart<Object, String, TextExpression> name = JsonPart.of("name", JsonKind.text());
        JsonExpression<Object> document = new JsonExpression<>(T.doc.node(), Codecs.jsonb(Object.class));

        assertThatThrownBy(() -> document.setAt(name, (String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("use removeAt()");
    }

    @Test
    void quotesTheOptionsOfHeadlines() {
        HeadlineOptions options =
                HeadlineOptions.DEFAULT.marks("\"", "\\").words(1, 3).fragments(2, ", ");

        assertThat(options.text())
                .isEqualTo("MaxWords=\"3\", MinWords=\"1\", MaxFragments=\"2\", StartSel=\"\"\"\","
                        + " StopSel=\"\\\", FragmentDelimiter=\", \"");
        assertThat(HeadlineOptions.DEFAULT.wholeDocument().text()).isEqualTo("HighlightAll=\"true\"");
    }
}
