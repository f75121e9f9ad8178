package dev.pgpx.schema.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Pattern BOX = Pattern.compile("data-name=\"([^\"]*)\"");

    private static List<String> tables(Drawing drawing) {
        return BOX.matcher(drawing.svg()).results().map(match -> match.group(1)).toList();
    }

    private static int lines(Drawing drawing) {
        return drawing.svg().split("data-from=", -1).length - 1;
    }

    private final Drawing shop = Drawing.of(Shop.facts());

    @Test
    void showsTablesWithPartitionsFoldedAndNoViews() {
        assertThat(tables(shop))
                .containsExactly("geo.place", "public.customer", "public.item", "public.profile", "public.sale");
        assertThat(shop.svg()).contains("1 partition by RANGE (day)");
    }

    @Test
    void showsPartitionsAndViewsWhenAsked() {
        assertThat(tables(shop.withViews().withPartitions())).contains("public.sale_2026", "public.turnover");
        assertThat(lines(shop.withViews())).isEqualTo(lines(shop) + 2);
    }

    @Test
    void givesTheForeignKeysOfPartitionsToTheirTable() {
        assertThat(shop.mermaid()).contains("public.customer", "\"customer_id\"");
        assertThat(shop.svg()).contains("sale.customer_id → customer.id");
    }

    @Test
    void showsWhatIsNearATable() {
        assertThat(tables(shop.around("public.profile", 0))).containsExactly("profile");
        assertThat(tables(shop.around("profile", 1))).containsExactly("customer", "profile");
        assertThat(tables(shop.around("public.profile", 2)))
                .containsExactly("geo.place", "public.customer", "public.profile", "public.sale");
        assertThat(tables(shop.around("public.sale_2026", 0))).containsExactly("sale");
    }

    @Test
    void refusesTablesThatAreNotThere() {
        assertThatThrownBy(() -> shop.around("public.Profile", 1).html())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("PGPX-3040")
                .hasMessageContaining("there is no table or view public.Profile to draw")
                .hasMessageContaining("upper and lower case included");
    }

    @Test
    void refusesNamesOfSeveralTables() {
        List<Fact> facts = new ArrayList<>(Shop.facts().all());
        facts.add(new TableFact(new ObjectName("geo", "sale")));
        assertThatThrownBy(() -> Drawing.of(new Facts(facts)).around("sale", 1).dot())
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("PGPX-3041")
                .hasMessageContaining("there is more than one table sale to draw: [geo.sale, public.sale]")
                .hasMessageContaining("Name its schema, too");
    }

    @Test
    void refusesNegativeSteps() {
        assertThatThrownBy(() -> shop.around("sale", -1))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("PGPX-3042")
                .hasMessageContaining("a drawing cannot go -1 steps around a table");
    }

    @Test
    void showsLessOfTablesWhenAsked() {
        assertThat(shop.showing(Detail.KEYS).mermaid()).contains("sale_id").doesNotContain("note");
        assertThat(shop.showing(Detail.NAMES).mermaid()).doesNotContain("bigint");
    }

    @Test
    void drawsNoLinesBetweenFrames() {
        Drawing framed = shop.framedBySchema();
        assertThat(lines(framed)).isEqualTo(lines(shop) - 1);
        assertThat(framed.svg()).contains("place_id → geo.place", "class=\"frame-title\">geo<");
    }

    @Test
    void showsWhatChanged() {
        Drawing change = Drawing.ofChange(Shop.facts(), Shop.later());
        assertThat(change.mermaid())
                .contains(
                        "[\"public.branch\"]:::added",
                        "[\"public.profile\"]:::removed",
                        "[\"public.sale\"]:::changed",
                        "bigint customer_id FK \"removed\"",
                        "integer branch_id FK \"added\"",
                        "integer___bigint line PK \"changed\"");
        assertThat(change.svg()).contains("+ index item_note_idx", "+ partition sale_2027");
        assertThat(tables(change)).contains("public.customer");
    }

    @Test
    void leavesOutWhatDidNotChangeWhenAsked() {
        Drawing change = Drawing.ofChange(Shop.facts(), Shop.later()).changesOnly();
        assertThat(tables(change)).contains("geo.place", "public.branch", "public.sale", "public.profile");
        assertThat(tables(Drawing.ofChange(Shop.facts(), Shop.facts()).changesOnly()))
                .isEmpty();
    }

    @Test
    void isTheSameForEqualSchemas() {
        assertThat(shop.html()).isEqualTo(Drawing.of(Shop.facts()).html());
    }

    @Test
    void drawsNothingForAnEmptySchema() {
        Drawing empty = Drawing.of(new Facts(List.of()));
        assertThat(tables(empty)).isEmpty();
        assertThat(empty.mermaid()).isEqualTo("erDiagram\n");
        assertThat(empty.dot()).startsWith("digraph").endsWith("}\n");
        assertThat(empty.framedBySchema().html()).contains("<svg");
    }

    @Test
    void loadsNothingAndRunsItsOwnScriptOnly() {
        assertThat(shop.html())
                .contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
                .doesNotContainPattern("(src|href)=\"(?!#)");
    }
}
