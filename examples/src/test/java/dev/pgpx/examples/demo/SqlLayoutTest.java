package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlLayoutTest {
    @Test
    void givesEachClauseALine() {
        assertThat(SqlLayout.lines("select a from t join u on u.id = t.id where a = $1 order by a limit $2", 80))
                .containsExactly(
                        "select a", "from t", "join u on u.id = t.id", "where a = $1", "order by a", "limit $2");
    }

    @Test
    void keepsDeleteAndParenthesesTogether() {
        assertThat(SqlLayout.lines("delete from t where a in (select b from u where c)", 80))
                .containsExactly("delete from t", "where a in (select b from u where c)");
    }

    @Test
    void wrapsLongClausesAfterACommaElseAtABlank() {
        assertThat(SqlLayout.lines("select aaaa, bbbb, cccc, dddd", 18))
                .containsExactly("select aaaa, bbbb,", "    cccc, dddd");
        assertThat(SqlLayout.lines("where aaaa and bbbb", 12)).containsExactly("where aaaa", "    and bbbb");
        assertThat(SqlLayout.lines("abcdefghijklmn", 8)).containsExactly("abcdefghijklmn");
    }
}
