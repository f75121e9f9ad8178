package dev.pgpx.cli.shell.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTreeTest {
    @Test
    void marksWhatCosts() {
        String tree = tree(
                """
                [{"Plan": {"Node Type": "Hash Join", "Join Type": "Left", "Total Cost": 50.5, "Plan Rows": 100,
                  "Actual Rows": 90, "Actual Loops": 1, "Actual Total Time": 10.0, "Hash Cond": "(b.author_id = a.id)", "Plans": [
                    {"Node Type": "Seq Scan", "Parent Relationship": "Outer", "Relation Name": "book", "Alias": "b",
                     "Total Cost": 40, "Plan Rows": 10, "Actual Rows": 1000, "Actual Loops": 1, "Actual Total Time": 8.5,
                     "Filter": "(year > 1970)", "Rows Removed by Filter": 7},
                    {"Node Type": "Hash", "Parent Relationship": "Inner", "Total Cost": 5, "Plan Rows": 5, "Actual Rows": 5,
                     "Actual Loops": 1, "Actual Total Time": 0.5, "Plans": [
                       {"Node Type": "Index Scan", "Parent Relationship": "Outer", "Index Name": "author_pkey",
                        "Relation Name": "author", "Alias": "author", "Total Cost": 4, "Plan Rows": 1, "Actual Rows": 1,
                        "Actual Loops": 0, "Actual Total Time": 0}]}]},
                  "Planning Time": 0.125, "Triggers": [{"a": 1}], "Execution Time": 10.25}]
                """);

        assertThat(tree)
                .isEqualTo(
                        """
                Hash Join Left  90 rows, 10.000 ms
                │    Hash Cond: (b.author_id = a.id)
                ├─ Seq Scan on book b  1000 rows, 8.500 ms  ◀ 85 %  (10 expected)
                │       Filter: (year > 1970)
                │       Rows Removed by Filter: 7
                └─ Hash  5 rows, 0.500 ms
                   └─ Index Scan using author_pkey on author  never run
                Planning Time: 0.125 ms
                Execution Time: 10.25 ms""");
    }

    @Test
    void countsWhatANestedLoopRepeats() {
        String tree = tree(
                """
                [{"Plan": {"Node Type": "Nested Loop", "Total Cost": 110, "Plan Rows": 100, "Plans": [
                    {"Node Type": "Seq Scan", "Parent Relationship": "Outer", "Total Cost": 10, "Plan Rows": 20},
                    {"Node Type": "Index Scan", "Parent Relationship": "Inner", "Total Cost": 4, "Plan Rows": 1}]}}]
                """);

        assertThat(tree)
                .contains("Nested Loop  100 rows, cost 110.0\n")
                .contains("Index Scan  1 row, cost 4.0  ◀ 73 %");
    }

    private static String tree(String json) {
        return PlanTree.lines(json).stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void drawsNothingOfWhatIsNoPlan() {
        assertThat(PlanTree.lines("QUERY PLAN")).isEmpty();
        assertThat(PlanTree.lines("[]")).isEmpty();
        assertThat(PlanTree.lines("[{\"Plan\": {\"Node Type\"")).isEmpty();
        assertThat(PlanTree.lines("[{}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            nullValues = "none",
            textBlock =
                    """
            explain select 1                         => explain (format json) select 1
            EXPLAIN ANALYZE VERBOSE select 1         => explain (format json, analyze, verbose) select 1
            explain (analyze, buffers) select 1      => explain (analyze, buffers, format json) select 1
            explain (format text) select 1           => none
            explain                                  => none
            explain analyze                          => none
            select 1                                 => none
            """)
    void asksForJson(String sql, String asked) {
        assertThat(ExplainText.asJson(sql).orElse(null)).isEqualTo(asked);
    }
}
