package dev.pgpx.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide shows what the tests have seen. */
class ShellGuideTest {
    private static final Path GUIDE = Path.of("../docs/guide/shell.md");
    private static final Pattern SCREEN =
            Pattern.compile("<!-- screen: ([a-z-]+) -->\n```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsTheScreensOfTheTests() throws IOException {
        String guide = Files.readString(GUIDE);
        String current = SCREEN.matcher(guide).replaceAll(ShellGuideTest::recording);
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(GUIDE, current);
        } else {
            assertThat(guide)
                    .as("to take the screens over: mvn test -Dpgpx.golden.refresh=true, twice")
                    .isEqualTo(current);
        }
        assertThat(SCREEN.matcher(guide).results().count()).isGreaterThan(5);
    }

    private static String recording(MatchResult place) {
        try {
            String screen = Files.readString(Path.of("src/test/resources/shell", place.group(1) + ".txt"));
            return Matcher.quoteReplacement("<!-- screen: " + place.group(1) + " -->\n```text\n" + screen + "```");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
