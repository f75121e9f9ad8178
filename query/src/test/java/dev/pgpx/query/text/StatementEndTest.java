package dev.pgpx.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementEndTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "; select 1",
                "select 1;; \n -- the end; really",
                "select ';' || $$;$$ /* ; */ as \"a;b\"",
                "do $$ begin perform 1; end $$;",
                "create rule r as on insert to t do also (delete from a; delete from b)",
                "create function f() returns int begin atomic select 1; select 2; end;",
                "create or replace procedure p() Begin /* ; */ ATOMIC select case when a then case b when 1 then 2 end end;"
                        + " select 1 as end; select t.end, t.case from t; end",
                "create function f() returns int language sql begin atomic end"
            })
    void seesOneStatement(String sql) {
        assertThat(StatementEnd.of(sql).second()).isEqualTo(-1);
        assertThat(StatementEnd.of(sql).isBlank()).isFalse();
    }

    @Test
    void findsTheSemicolonThatEndsAStatement() {
        assertThat(StatementEnd.of("select 1 ; -- x").end()).isEqualTo(9);
        assertThat(StatementEnd.of("select 1").end()).isEqualTo(8);
        assertThat(StatementEnd.of("select ';'; ").end()).isEqualTo(10);
    }

    @Test
    void findsTheSecondStatement() {
        assertThat(StatementEnd.of("select 1; drop table x").second()).isEqualTo(10);
        assertThat(StatementEnd.of("begin; commit").second()).isEqualTo(7);
        assertThat(StatementEnd.of("begin atomic; end").second()).isEqualTo(14);
        assertThat(StatementEnd.of("a;--b\n'x'").second()).isEqualTo(6);
        assertThat(StatementEnd.of("a; $1").second()).isEqualTo(3);
        assertThat(StatementEnd.of("a; (b)").second()).isEqualTo(3);
        assertThat(StatementEnd.of("select a); drop table b").second()).isEqualTo(11);
        assertThat(StatementEnd.of("create function f() begin atomic select 1; end; select 2")
                        .second())
                .isEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", ";", "-- a", "/* a; */ ; -- b"})
    void seesThatThereIsNone(String sql) {
        assertThat(StatementEnd.of(sql).isBlank()).isTrue();
    }
}
