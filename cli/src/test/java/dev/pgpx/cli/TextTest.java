package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.cli.output.Secrets;
import dev.pgpx.cli.output.TextTable;
import dev.pgpx.cli.output.TextWidth;
import dev.pgpx.cli.output.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "'',0", "é,1", "e\u0301,1", "日本,4", "🐘,2", "ｆ,2", "ﾊ,1", "a\u200db,2", "Ω,1"})
    void measuresColumnsOfTheTerminal(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @Test
    void showsWhatWouldMoveTheCursor() {
        assertThat(VisibleText.oneLine("a\u001b[2J\u009b\r\n\t\u202e\u2028\ud800b"))
                .isEqualTo("a\\u001B[2J\\u009B\\r\\n\\t\\u202E\\u2028\\uD800b");
    }

    @Test
    void keepsLinesOfMessages() {
        assertThat(VisibleText.lines("a\nb\rc")).isEqualTo("a\nb\\rc");
    }

    @Test
    void keepsJoinersThatScriptsNeed() {
        assertThat(VisibleText.oneLine("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://app:s3cret@db/shop, postgresql://app:***@db/shop",
        "postgresql://app:s3/cr@t@db/shop, postgresql://app:***@db/shop",
        "postgresql://:s3cret@db, postgresql://:***@db",
        "postgresql://db/shop?user=app&password=s3cret&x=1, postgresql://db/shop?user=app&password=***&x=1",
        "postgresql://app@db:5432/shop, postgresql://app@db:5432/shop",
        "as postgresql://user:password@host:5432/database, as postgresql://user:password@host:5432/database"
    })
    void masksPasswords(String text, String masked) {
        assertThat(Secrets.mask(text)).isEqualTo(masked);
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        TextTable table = new TextTable(List.of("a", "b"));
        assertThatThrownBy(() -> table.add(List.of("1"))).hasMessage("1 values for 2 columns");
    }

    @Test
    void writesUtf8WhereNoCharsetIsSet() {
        assertThat(Main.charset("ANSI_X3.4-1968")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Main.charset(null)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Main.charset("no such")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Main.charset("ISO-8859-1")).isEqualTo(StandardCharsets.ISO_8859_1);
    }
}
