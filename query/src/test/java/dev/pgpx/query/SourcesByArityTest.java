package dev.pgpx.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the sources that are alike for one to sixteen values with what {@link SourcesByArity} makes, whatever the formatter
 * did to their white space. They are changed there: {@code -Dpgpx.golden.refresh=true} then writes anew those that differ, and
 * {@code mvn spotless:apply} formats them.
 */
class SourcesByArityTest {
    private static final Path FOLDER = Path.of("src", "main", "java", "dev", "pgpx", "query");
    private static final Map<String, String> SOURCES = SourcesByArity.all();

    static Set<String> names() {
        return SOURCES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void sourcesAreWhatTheirTemplateMakes(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".java");
        String made = SOURCES.get(name);
        if (Boolean.getBoolean("pgpx.golden.refresh")
                && !withoutSpace(made).equals(withoutSpace(Files.readString(file)))) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("%s; -Dpgpx.golden.refresh=true makes it anew from its template", file)
                .isEqualToIgnoringWhitespace(made);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
