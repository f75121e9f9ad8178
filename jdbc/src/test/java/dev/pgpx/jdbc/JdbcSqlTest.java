package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdbcSqlTest {
    @Test
    void turnsPositionsIntoQuestionMarks() {
        assertThat(JdbcSql.of("select $1, $2::jsonb", true)).isEqualTo("select ?, ?::jsonb");
    }

    @Test
    void doublesQuestionMarksOfOperatorsOnly() {
        assertThat(JdbcSql.of("a ? $1 and a ?| b -- ?\n and '?' = \"?\" /* ? */", true))
                .isEqualTo("a ?? ? and a ??| b -- ?\n and '?' = \"?\" /* ? */");
    }

    @Test
    void leavesTextWithoutParametersAsItIs() {
        assertThat(JdbcSql.of("select $1", false)).isEqualTo("select $1");
        assertThat(JdbcSql.of("do $$ begin end $$", true)).isEqualTo("do $$ begin end $$");
    }
}
