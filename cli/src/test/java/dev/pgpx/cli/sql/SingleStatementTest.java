package dev.pgpx.cli.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.cli.error.UsageException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SingleStatementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "select 1",
                "select 1;",
                "select 1;; \n -- the end; really",
                "select ';' || 'x' /* ; */ as \"a;b\"",
                "do $$ begin perform 1; end $$",
                "create function f() returns int begin atomic select 1; select 2; end"
            })
    void letsOneStatementPass(String text) {
        assertThatCode(() -> SingleStatement.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 1; select 2", "select 1;--\n'x'", "begin; commit"})
    void refusesSeveral(String text) {
        assertThatThrownBy(() -> SingleStatement.check(text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("PGPX-6007: the text holds more than one statement");
    }
}
