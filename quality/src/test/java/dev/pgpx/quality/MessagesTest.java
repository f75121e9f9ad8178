package dev.pgpx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a module names has a message in its catalogue, and every message is named. */
class MessagesTest {
    private static final Path ROOT = Path.of(System.getProperty("pgpx.root"));
    private static final Pattern CODE = Pattern.compile("PGPX-\\d{4}");

    private static List<Path> catalogues() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.filter(Files::isDirectory)
                    .map(module -> module.resolve(
                            "src/main/resources/dev/pgpx/" + module.getFileName() + "/messages.properties"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static Path module(Path catalogue) {
        return ROOT.resolve(ROOT.relativize(catalogue).getName(0));
    }

    private static Properties messages(Path catalogue) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(catalogue, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> codesInSource(Path module) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group());
                }
            }
        }
        return codes;
    }

    private static Set<String> codesIn(Properties messages) {
        return messages.stringPropertyNames().stream()
                .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nameEveryCodeThatIsUsedAndNoOther() throws IOException {
        assertThat(catalogues()).hasSizeGreaterThan(4);
        for (Path catalogue : catalogues()) {
            assertThat(codesIn(messages(catalogue)))
                    .as("codes of %s", ROOT.relativize(catalogue))
                    .isEqualTo(codesInSource(module(catalogue)));
        }
    }

    @Test
    void useEachCodeInOneModuleOnly() throws IOException {
        Map<String, Path> owners = new TreeMap<>();
        for (Path catalogue : catalogues()) {
            for (String code : codesIn(messages(catalogue))) {
                assertThat(owners.put(code, catalogue))
                        .as("other owner of %s", code)
                        .isNull();
            }
        }
    }

    @Test
    void areWellFormedPatterns() throws IOException {
        for (Path catalogue : catalogues()) {
            Properties messages = messages(catalogue);
            for (String key : messages.stringPropertyNames()) {
                String pattern = messages.getProperty(key);
                Object[] arguments = {"a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"};
                String text = new MessageFormat(pattern, Locale.ROOT).format(arguments);
                assertThat(text).as(key).isNotBlank().doesNotContain("{0}");
                // a single apostrophe quotes the rest of the pattern away
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }
}
