package dev.pgpx.cli.shell.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import dev.pgpx.cli.shell.session.SqlResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultLinesTest {
    private final PrintSettings settings = new PrintSettings(Expanded.AUTO);

    private String lines(SqlResult result, int screen) {
        return ResultLines.table(result, settings, settings.expanded(), screen).stream()
                .map(AttributedString::toString)
                .collect(Collectors.joining("\n"));
    }

    private static SqlResult result(@Nullable String... row) {
        List<String> names = List.of("a", "名").subList(0, row.length);
        return SqlResult.of(names, List.of(Arrays.asList(row)));
    }

    @Test
    void alignsByTheWidthOfTheTerminal() {
        assertThat(lines(result("1", "東京"), 80)).isEqualTo(" a | 名\n---+------\n 1 | 東京\n(1 row)");
        assertThat(lines(result("東京", "1"), 80)).isEqualTo(" a    | 名\n------+----\n 東京 |  1\n(1 row)");
    }

    @Test
    void turnsARowThatIsTooWide() {
        assertThat(lines(result("1", "x".repeat(30)), 30))
                .isEqualTo("-[ 1 ]----------------\na  | 1\n名 | " + "x".repeat(30) + "\n(1 row)");
        settings.setExpanded(Expanded.OFF);
        assertThat(lines(result("1", "x".repeat(30)), 30)).startsWith(" a | 名");
    }

    @Test
    void laysOutJsonAndLongArrays() {
        settings.setExpanded(Expanded.ON);
        assertThat(lines(result("{\"x\": [1.50, null]}"), 80))
                .contains("a | {\n  |   \"x\": [\n  |     1.50,\n  |     null\n  |   ]\n  | }");
        assertThat(lines(result("{one,\"two, \\\"too\\\"\",{three}}"), 12))
                .contains("a | {\n  |   one,\n  |   \"two, \\\"too\\\"\",\n  |   {three}\n  | }");
        assertThat(lines(result("{one}"), 80)).contains("a | {one}");
        assertThat(lines(result("{\"a\": 1} {"), 80)).contains("a | {\"a\": 1} {");
    }

    @Test
    void keepsLinesOfATextApart() {
        settings.setExpanded(Expanded.ON);
        assertThat(lines(result("one\ntwo\u001b", null), 80))
                .isEqualTo("-[ 1 ]----------------\na  | one\n   | two\\u001B\n名 | <null>\n(1 row)");
    }

    @Test
    void showsNullAsItIsSet() {
        settings.setNullText("∅");
        assertThat(lines(result("1", null), 80)).isEqualTo(" a | 名\n---+----\n 1 | ∅\n(1 row)");
    }

    @Test
    void writesOtherFormatsAsTheyAre() {
        settings.setFormat(OutputFormat.CSV);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamScreen screen = StreamScreen.of(
                new PrintStream(bytes, true, StandardCharsets.UTF_8), new PrintStream(PrintStream.nullOutputStream()));

        screen.results(ResultLines.of(result("tab\there"), settings, Expanded.ON, screen));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\ntab\there\n");
    }
}
