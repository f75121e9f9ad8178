package dev.pgpx.conformance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java example in the documents is part of a test of this package, so it compiles and has been run. Compared are the
 * paragraphs of each example, without white space, comments, and the address of the database.
 */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            guide.filter(path -> path.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path folder : List.of(
                Path.of("src/test/java/dev/pgpx/conformance/documents"),
                ROOT.resolve("cli/src/test/java/dev/pgpx/cli"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.append(bare(Files.readString(file)));
                }
            }
        }
        return sources.toString();
    }

    private static String bare(String code) {
        return code.replaceAll("(?m)\\s//.*$", "")
                .replaceAll("Database\\.open\\((\"[^\"]*\"|\\w+\\.url\\(\\))\\)", "Database.open(…)")
                .replaceAll("\\s+", "");
    }

    @Test
    void showOnlyCodeThatIsRun() throws IOException {
        String known = sources();
        int examples = 0;
        for (Path document : documents()) {
            Matcher example = EXAMPLE.matcher(Files.readString(document));
            while (example.find()) {
                for (String paragraph : example.group(1).split("\n\\s*\n")) {
                    examples++;
                    // the brace that closes a block may stand after further lines in the test
                    String code = bare(paragraph).replaceAll("}+$", "");
                    assertThat(known.contains(code))
                            .as("is run by a test here: the example in %s:%n%s", document.normalize(), paragraph)
                            .isTrue();
                }
            }
        }
        assertThat(examples).isGreaterThan(3);
    }
}
