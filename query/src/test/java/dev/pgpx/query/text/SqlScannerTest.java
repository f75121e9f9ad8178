package dev.pgpx.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScannerTest {
    private static List<String> pieces(String sql) {
        List<String> pieces = new ArrayList<>();
        SqlScanner.scan(sql, (kind, start, end) -> pieces.add(kind + " " + sql.substring(start, end)));
        return pieces;
    }

    @Test
    void tellsCodeFromWhatOnlyLooksLikeIt() {
        assertThat(pieces("a 'x''y' \"b\"\"c\" $1 :n -- c\n/* d /* e */ */ f"))
                .containsExactly(
                        "CODE a ",
                        "STRING 'x''y'",
                        "CODE  ",
                        "IDENTIFIER \"b\"\"c\"",
                        "CODE  ",
                        "POSITIONAL $1",
                        "CODE  ",
                        "NAMED :n",
                        "CODE  ",
                        "COMMENT -- c",
                        "CODE \n",
                        "COMMENT /* d /* e */ */",
                        "CODE  f");
    }

    @Test
    void readsDollarQuotesByTheirTag() {
        assertThat(pieces("$$ ' $$ $a$ $b$ $$ $a$;"))
                .containsExactly("STRING $$ ' $$", "CODE  ", "STRING $a$ $b$ $$ $a$", "CODE ;");
        assertThat(pieces("a$b$c")).containsExactly("CODE a$b$c");
        assertThat(pieces("$é$ x $é$")).containsExactly("STRING $é$ x $é$");
    }

    @Test
    void knowsBackslashesOnlyInEscapeStrings() {
        assertThat(pieces("E'a\\'b' 'a\\'")).containsExactly("CODE E", "STRING 'a\\'b'", "CODE  ", "STRING 'a\\'");
        assertThat(pieces("date'a\\'")).containsExactly("CODE date", "STRING 'a\\'");
    }

    @Test
    void tellsParametersFromCastsSlicesAndAssignments() {
        assertThat(pieces("a::text")).containsExactly("CODE a::text");
        assertThat(pieces("a[1:n]")).containsExactly("CODE a[1:n]");
        assertThat(pieces("f(a := 1)")).containsExactly("CODE f(a := 1)");
        assertThat(pieces("(a):b")).containsExactly("CODE (a):b");
        assertThat(pieces("=:a_1,:b::int")).containsExactly("CODE =", "NAMED :a_1", "CODE ,", "NAMED :b", "CODE ::int");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"a", "$x$ a", "/* a", "-- a", "E'a\\", "$", ":", "'", "/*", "-", "$a"})
    void reachesTheEndOfWhatIsNotClosed(String sql) {
        assertThat(String.join(
                        "",
                        pieces(sql).stream()
                                .map(piece -> piece.substring(piece.indexOf(' ') + 1))
                                .toList()))
                .isEqualTo(sql);
    }
}
