package dev.pgpx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.model.One;
import dev.pgpx.types.Codecs;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler says of queries. A new case is a folder of {@code src/test/must-not-compile}: a source, and in
 * {@code expected.txt} a line for each error, {@code <line of the source>: <part of the message>}.
 */
class CompilerTest {
    private static final Path CASES = Path.of("src/test/must-not-compile");

    /** The head of what the compiler says: the file, the line, the kind. What follows up to the next one is the message. */
    private static final Pattern HEAD = Pattern.compile("(?m)^(?:\\S+\\.java:(\\d+): )?(?:error|warning): ");

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refuses(String name) throws IOException {
        List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));

        List<String> errors = compile(sources(CASES.resolve(name)), List.of());

        assertThat(errors).as("errors of the compiler").hasSameSizeAs(expected);
        for (int i = 0; i < errors.size(); i++) {
            String[] parts = expected.get(i).split(": ", 2);
            assertThat(errors.get(i)).startsWith(parts[0] + ": ").contains(parts[1]);
        }
    }

    @Test
    void seesManyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(12);
    }

    /**
     * The annotations for Error Prone are not on the class path here, as they need not be at a user's. Those for nullness
     * are: javac 22 and later reads them in the types of methods, and fails over correct code when their classes are missing.
     */
    @Test
    void findsNothingToSayOfRightQueriesWithoutTheAnnotationsOfErrorProne() throws IOException {
        String text =
                """
                package dev.pgpx.query;

                import dev.pgpx.types.Codecs;
                import java.util.List;

                class Right {
                    record Line(String name, Integer age) {}

                    List<Query<?>> queries(String input) {
                        return List.of(
                                Sql.select(AuthorTable.AUTHOR.name, AuthorTable.AUTHOR.age)
                                        .from(AuthorTable.AUTHOR)
                                        .where(AuthorTable.AUTHOR.age.gt(1), AuthorTable.AUTHOR.active)
                                        .map(Line::new),
                                Sql.sql("select :a").bind("a", input).as(Codecs.TEXT),
                                Sql.unsafe(input).asMaps(Codecs.TEXT),
                                Sql.call("p").out("a", Codecs.TEXT).asMaps(),
                                Sql.cursor(input).fetchAll().asTextMaps());
                    }

                    Command command() {
                        return Sql.update(AuthorTable.AUTHOR).set(AuthorTable.AUTHOR.age, 1).everyRow();
                    }
                }
                """;

        Path source = Files.writeString(folder.resolve("Right.java"), text);

        assertThat(classPath()).doesNotContain("error_prone");
        assertThat(compile(List.of(source), List.of("-Xlint:all", "-Werror"))).isEmpty();
    }

    /** Every warning and error, as {@code <line>: <message>}, by line. */
    private List<String> compile(List<Path> sources, List<String> options) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-proc:none", "--release", "17", "-encoding", "UTF-8", "-d", folder.toString()));
        arguments.addAll(List.of("-classpath", classPath()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter said = new StringWriter();
        Locale before = Locale.getDefault();
        try (PrintWriter out = new PrintWriter(said)) {
            Locale.setDefault(Locale.ENGLISH);
            ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
            compiler.run(out, out, arguments.toArray(String[]::new));
        } finally {
            Locale.setDefault(before);
        }
        return messages(said.toString());
    }

    private static List<String> messages(String said) {
        List<String> messages = new ArrayList<>();
        var head = HEAD.matcher(said);
        List<Integer> starts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        while (head.find()) {
            starts.add(head.start());
            lines.add(head.group(1) + ": " + said.substring(head.end()));
        }
        for (int i = 0; i < lines.size(); i++) {
            int rest = i + 1 < starts.size() ? said.length() - starts.get(i + 1) : 0;
            messages.add(lines.get(i).substring(0, lines.get(i).length() - rest));
        }
        return messages;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String classPath() {
        return Stream.of(
                        Path.of("target/classes"),
                        Path.of("target/test-classes"),
                        home(Codecs.class),
                        home(One.class),
                        home(NullMarked.class))
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
