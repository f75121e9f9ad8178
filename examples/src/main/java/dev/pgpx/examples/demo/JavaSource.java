package dev.pgpx.examples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of a class, which the build puts beside it. Methods are found by the layout that the formatter
 * of the build gives every file.
 */
final class JavaSource {
    private static final String INDENT = " ".repeat(4);

    private final List<String> lines;

    private JavaSource(List<String> lines) {
        this.lines = lines;
    }

    static JavaSource of(Class<?> type) {
        String file = type.getSimpleName() + ".java";
        try (InputStream source = type.getResourceAsStream(file)) {
            if (source == null) {
                throw new IllegalStateException("the build left out " + file);
            }
            return new JavaSource(new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything from the first line that begins so. */
    String from(String start) {
        return lines.stream().dropWhile(line -> !line.startsWith(start)).collect(Collectors.joining("\n"));
    }

    /** The body of a method, without its indentation. */
    String body(String method) {
        int start = 0;
        while (start < lines.size() && !begins(lines.get(start), method)) {
            start++;
        }
        return lines.stream()
                .skip(start + 1L)
                .takeWhile(line -> !line.equals(INDENT + "}"))
                .map(line -> line.isEmpty() ? line : line.substring(2 * INDENT.length()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean begins(String line, String method) {
        return line.startsWith(INDENT)
                && !line.startsWith(INDENT + " ")
                && line.contains(" " + method + "(")
                && line.endsWith("{");
    }
}
