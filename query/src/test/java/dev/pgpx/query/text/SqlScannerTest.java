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
        assertThat(pieces("a 'x''y' \"b\"\"c\" $1 = :n -- c\n/* d /* e */ */ f"))
                .containsExactly(
                        "CODE a ",
                        "STRING 'x''y'",
                        "CODE  ",
                        "IDENTIFIER \"b\"\"c\"",
                        "CODE  ",
                        "POSITIONAL $1",
                        "CODE  = ",
                        "NAMED :n",
                        "CODE  ",
                        "COMMENT -- c",
                        "CODE \n",
                        "COMMENT /* d /* e */ */",
                        "CODE  f");
    }

    @Test
    void handsCodeOverUpToEachSemicolon() {
        assertThat(pieces("a;;b 'c;';")).containsExactly("CODE a;", "CODE ;", "CODE b ", "STRING 'c;'", "CODE ;");
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

    @Test
    void takesNoColonAfterAnOperandForAParameter() {
        assertThat(pieces("a[1 :n], a[i :n], a[f(x) :n], a[b[1] :n], a[\"i\" :n], a[case when b then 1 end :n]"))
                .noneMatch(piece -> piece.startsWith("NAMED"));
        assertThat(pieces("json_object('a' :v, 'b':v, k:v)")).noneMatch(piece -> piece.startsWith("NAMED"));
        assertThat(pieces("a[:n]")).containsExactly("CODE a[", "NAMED :n", "CODE ]");
        assertThat(pieces("a[:lo : :hi]")).contains("NAMED :lo", "CODE  : ", "NAMED :hi");
        assertThat(pieces("array[1, :n, case when b then :m end]")).contains("NAMED :n", "NAMED :m");
        assertThat(pieces("json_object('a' : :v)")).contains("NAMED :v");
        assertThat(pieces("limit :n + a:m")).containsExactly("CODE limit ", "NAMED :n", "CODE  + a:m");
    }

    @Test
    void readsParametersStraightAfterOperatorsAndKeywords() {
        assertThat(pieces("a=:x")).containsExactly("CODE a=", "NAMED :x");
        assertThat(pieces("a@?:x or a@@:y or a ?|:z or a||:v"))
                .contains("NAMED :x", "CODE  or a@@", "NAMED :y", "CODE  or a ?|", "NAMED :z", "NAMED :v");
        assertThat(pieces("(:x,:y)")).contains("NAMED :x", "NAMED :y");
        assertThat(pieces("b and:x")).containsExactly("CODE b and", "NAMED :x");
        assertThat(pieces("1.e5+:x")).containsExactly("CODE 1.e5+", "NAMED :x");
        assertThat(pieces("-- c\n:x /* d */ :y")).contains("NAMED :x");
        assertThat(pieces(":größe")).containsExactly("NAMED :größe");
    }

    @Test
    void knowsConstantsOfAllForms() {
        assertThat(pieces("U&'d\\0061\\'")).containsExactly("CODE U&", "STRING 'd\\0061\\'");
        assertThat(pieces("B'01' x'ff' N'n'")).contains("STRING '01'", "STRING 'ff'", "STRING 'n'");
        assertThat(pieces("E'a'\n  'b\\':c'")).containsExactly("CODE E", "STRING 'a'\n  'b\\':c'");
        assertThat(pieces("E'a' 'b\\'")).containsExactly("CODE E", "STRING 'a'", "CODE  ", "STRING 'b\\'");
        assertThat(pieces("-- a\r:b")).containsExactly("COMMENT -- a", "CODE \r", "NAMED :b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'a", "\"a", "$x$ a", "$$", "/* a", "/* a /* b */", "E'a\\", "E'a\\'", "E'a'\n'b", "'", "/*"})
    void tellsWhatIsNotClosed(String sql) {
        assertThat(pieces(sql)).last().asString().startsWith("UNCLOSED ");
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
