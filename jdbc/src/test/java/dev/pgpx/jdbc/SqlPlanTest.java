package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.query.Statement;
import org.junit.jupiter.api.Test;

class SqlPlanTest {
    @Test
    void commandsWithoutAPlanAreNotNamed() {
        assertThat(plan("create table a ()").named()).isFalse();
        assertThat(plan(" \n\t SET a = 1").named()).isFalse();
        assertThat(plan("do$$begin end$$").named()).isFalse();
        assertThat(plan("Refresh materialized view a").named()).isFalse();
    }

    @Test
    void othersAre() {
        assertThat(plan("select 1").named()).isTrue();
        assertThat(plan("settle").named()).isTrue();
        assertThat(plan("do_it").named()).isTrue();
        assertThat(plan("(select 1)").named()).isTrue();
        assertThat(plan("").named()).isTrue();
    }

    @Test
    void nothingFollowsAStandardBody() {
        assertThat(plan("create function f() returns int BEGIN\n  Atomic select 1; end")
                        .joinable())
                .isFalse();
        assertThat(plan("create function f() returns int begin atomic; return 1; end")
                        .joinable())
                .isFalse();
        assertThat(plan("select atomic from a").joinable()).isTrue();
        assertThat(plan("select 'begin atomics'").joinable()).isTrue();
        assertThat(plan("select 1").joinable()).isTrue();
    }

    private static SqlPlan plan(String sql) {
        return SqlPlan.of(Statement.of(sql, "test"));
    }
}
