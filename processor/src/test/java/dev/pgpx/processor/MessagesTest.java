package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern CODE = Pattern.compile("PGPX-1[34]\\d\\d");
    private static final Path MESSAGES = Path.of("src/main/resources/dev/pgpx/processor/messages.properties");

    @Test
    void eachMessageIsProvokedByATest() throws IOException {
        Set<String> provoked = codes(Path.of("src/test/golden"), "errors.txt");
        provoked.addAll(codes(Path.of("src/test/java"), "TableProcessorTest.java"));
        assertThat(provoked).isEqualTo(codes(MESSAGES, ".properties"));
    }

    @Test
    void eachMessageSaysWhatToDo() throws IOException {
        String catalogue = Files.readString(MESSAGES);
        assertThat(codes(MESSAGES, ".properties")).allMatch(code -> catalogue.contains(code + ".remedy="));
    }

    private static Set<String> codes(Path root, String suffix) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> wanted =
                    files.filter(file -> file.toString().endsWith(suffix)).toList();
            for (Path file : wanted) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group());
                }
            }
        }
        return codes;
    }
}
