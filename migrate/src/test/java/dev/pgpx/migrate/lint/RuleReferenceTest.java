package dev.pgpx.migrate.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/reference/lint.md} is made of the rules. */
final class RuleReferenceTest {
    private static final Path PAGE = Path.of("../docs/reference/lint.md");
    private static final String BEGIN = "<!-- begin of the table: made by RuleReferenceTest -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void thePageHasEachRule() throws IOException {
        String page = Files.readString(PAGE);
        String fresh =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/lint.md; to write it anew: -Dpgpx.golden.refresh=true")
                .isEqualTo(fresh);
    }

    private static String table() {
        return Stream.of(Rule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.severity().text() + " | "
                        + List.of(rule.title(), rule.lock(), rule.why(), rule.remedy()).stream()
                                .map(text -> text.replace("|", "\\|"))
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining(
                        "",
                        "| rule | severity | what it looks for | lock | why | what to do |\n|---|---|---|---|---|---|\n",
                        ""));
    }
}
