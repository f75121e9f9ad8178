package dev.pgpx.conformance.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads examples out of the source of their class. */
final class ExampleSource {
    private static final Path FOLDER = Path.of("src/test/java/dev/pgpx/conformance/reference");

    private final String code;

    private ExampleSource(String code) {
        this.code = code;
    }

    static ExampleSource of(Class<?> type) {
        try {
            return new ExampleSource(Files.readString(FOLDER.resolve(type.getSimpleName() + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a method stands: examples are shown in the order of the source. */
    int position(java.lang.reflect.Method method) {
        return code.indexOf(" " + method.getName() + "() ");
    }

    /** The body of a method, its indentation taken away; a return statement stands for its expression. */
    String body(String method) {
        int start = code.indexOf("{\n", code.indexOf(" " + method + "() ")) + 2;
        String body = code.substring(start, code.indexOf("\n    }\n", start)).stripIndent();
        return body.startsWith("return ") && body.indexOf(';') == body.length() - 1
                ? unindented(body.substring("return ".length(), body.length() - 1))
                : body.replace("return ", "");
    }

    private static String unindented(String expression) {
        return expression.replace("\n        ", "\n    ");
    }

    /** The lines of {@code List.of(…)}. */
    List<String> elements(String method) {
        String body = body(method);
        String list = body.substring(body.indexOf("List.of(") + "List.of(".length(), body.lastIndexOf(')'));
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"' && list.charAt(Math.max(0, i - 1)) != '\\') {
                quoted = !quoted;
            }
            depth += quoted ? 0 : c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                elements.add(oneLine(element));
                element.setLength(0);
            } else {
                element.append(c);
            }
        }
        elements.add(oneLine(element));
        return elements;
    }

    private static String oneLine(StringBuilder code) {
        return code.toString()
                .strip()
                .replaceAll("\\n\\s+\\.", ".")
                .replaceAll("\\s*\\n\\s*", " ")
                .replace("( ", "(");
    }
}
