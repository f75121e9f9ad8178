package dev.pgpx.cli.shell.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The server's text of an array, an element a line.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array Input and Output Syntax</a>.
 */
final class ArrayText {
    private ArrayText() {}

    /** The lines; none when the text is no array. */
    static List<String> lines(String text) {
        if (!text.startsWith("{") || !text.endsWith("}") || text.length() < 3) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("{"));
        int depth = 0;
        boolean quoted = false;
        int from = 1;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == ',' && depth == 0) {
                    lines.add("  " + text.substring(from, i + 1));
                    from = i + 1;
                }
            }
        }
        lines.add("  " + text.substring(from, text.length() - 1));
        lines.add("}");
        return depth == 0 && !quoted ? lines : List.of();
    }
}
