package dev.pgpx.cli.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "select ';",
                "select $$ ; $$",
                "select (1;",
                "select \"a;",
                "select /* ;",
                "select 1; select 2",
                "create function f() returns int begin atomic select 1; select 2;",
                "copy t from stdin;\n1\n",
            })
    void goesOnWhileAStatementIsOpen(String text) {
        assertThat(Input.of(text).complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "-- nothing",
                "select 1;",
                "select 1; -- done",
                "select ';';",
                "\\d book",
                "select 1 \\gx",
                "select 1\n\\watch 2",
                "create function f() returns int begin atomic select 1; select 2; end;",
                "copy t from stdin;\n1\n\\.\n",
            })
    void endsWithTheLastStatement(String text) {
        assertThat(Input.of(text).complete()).isTrue();
    }

    @Test
    void dividesStatementsAndCommands() {
        Input input = Input.of(
                "select 1;\n\\x on\n\nselect ':\\x',\n 2 \\g out.txt\ncopy t from stdin;\na\\tb\n\\.\nselect 3;");

        assertThat(input.units())
                .containsExactly(
                        new InputUnit("select 1", null, null, 1),
                        new InputUnit("", "\\x on", null, 2),
                        new InputUnit("select ':\\x',\n 2", "\\g out.txt", null, 4),
                        new InputUnit("copy t from stdin", null, "a\\tb\n", 6),
                        new InputUnit("select 3", null, null, 9));
        assertThat(input.complete()).isTrue();
    }

    @Test
    void takesABackslashInQuotesForText() {
        assertThat(Input.of("select E'\\\\d', '\\d';").units())
                .containsExactly(new InputUnit("select E'\\\\d', '\\d'", null, null, 1));
    }
}
