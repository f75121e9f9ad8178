package dev.pgpx.database.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.query.Statement;
import org.junit.jupiter.api.Test;

class StatementExceptionTest {
    private static StatementException error(String sqlState, int position, String sql) {
        ServerError error =
                new ServerError(sqlState, "message", "Key (code)=(hunter2) exists.", "hint", position, "t", "c", "k");
        return StatementException.of(error, Statement.of(sql, "label"), null);
    }

    @Test
    void showsDetailAndHintOfTheServer() {
        assertThat(error("42P01", 0, "select"))
                .hasMessage(
                        "PGPX-2020: message (SQLSTATE 42P01)\n  in \"label\"\n  Key (code)=(hunter2) exists.\n  hint");
    }

    @Test
    void keepsTheDetailOfDataErrorsOutOfTheMessage() {
        assertThat(error("22003", 0, "select").getMessage()).doesNotContain("hunter2");
        assertThat(error("23505", 0, "select")).isInstanceOfSatisfying(ConstraintException.class, violation -> {
            assertThat(violation.getMessage()).doesNotContain("hunter2");
            assertThat(violation.constraint()).isEqualTo("k");
            assertThat(violation.table()).isEqualTo("t");
            assertThat(violation.column()).isEqualTo("c");
            assertThat(violation.error().detail()).isEqualTo("Key (code)=(hunter2) exists.");
        });
    }

    @Test
    void tellsWhatToDoByTheKindOfFailure() {
        assertThat(error("53100", 0, "x")).hasMessageContaining("The server's disk is full: free space there.");
        assertThat(error("57014", 0, "x")).hasMessageContaining("Somebody cancelled it");
    }

    @Test
    void marksThePlaceUnderLongLinesAndTabs() {
        String sql = "select 1,\n\t" + "x".repeat(100) + " wrong " + "y".repeat(100) + "\n;";
        String[] lines =
                error("42601", sql.indexOf("wrong") + 1, sql).getMessage().split("\n");

        assertThat(lines[2]).startsWith("  line 2: …xxx").endsWith("yyy…");
        assertThat(lines[3].indexOf('^')).isEqualTo(lines[2].indexOf("wrong"));
    }

    @Test
    void countsCharactersAsTheServerDoes() {
        String[] lines = error("42601", 4, "'😀' x").getMessage().split("\n");

        assertThat(lines[3]).isEqualTo("  " + " ".repeat("line 1: ".length() + 3) + "^");
        assertThat(error("42601", 99, "x").getMessage()).contains("in \"label\"\n");
    }
}
