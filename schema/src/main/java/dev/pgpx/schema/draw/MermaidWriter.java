package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.markup.Markup;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a picture as Mermaid. Its grammar takes plain words as they are; other names of tables get a number and a label, other names of
 * columns a word that is near and the name as a comment.
 *
 * @see <a href="https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/er/parser/erDiagram.jison">its grammar</a>
 */
final class MermaidWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9_\\[\\]()]");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} _.,()→+~-]");
    private static final Set<String> RESERVED = Set.of(
            "erdiagram",
            "title",
            "direction",
            "acctitle",
            "accdescr",
            "style",
            "class",
            "classdef",
            "subgraph",
            "end",
            "one",
            "many",
            "zero",
            "only",
            "optionally",
            "to",
            "u");

    private final Picture picture;
    private final String title;
    private final StringBuilder out = new StringBuilder();
    private final Map<ObjectName, String> ids = new HashMap<>();

    MermaidWriter(Picture picture, String title) {
        this.picture = picture;
        this.title = title;
    }

    String write() {
        if (!title.isEmpty()) {
            out.append("---\ntitle: \"").append(label(title)).append("\"\n---\n");
        }
        out.append("erDiagram\n");
        for (int i = 0; i < picture.boxes().size(); i++) {
            box(i, picture.boxes().get(i));
        }
        picture.lines().forEach(this::line);
        if (picture.hasChanges()) {
            out.append("    classDef added fill:#d5f0dc,stroke:#2e8b4d\n");
            out.append("    classDef removed fill:#fbdcdc,stroke:#c94444\n");
            out.append("    classDef changed fill:#fdecc8,stroke:#c58a1a\n");
        }
        return out.toString();
    }

    private void box(int number, Box box) {
        boolean plain = PLAIN.matcher(box.label()).matches()
                && !RESERVED.contains(box.label().toLowerCase(Locale.ROOT));
        String id = plain ? box.label() : "t" + number + "_";
        ids.put(box.name(), id);
        out.append("    ").append(id);
        if (!plain) {
            out.append("[\"").append(label(box.label())).append("\"]");
        }
        if (box.change().any()) {
            out.append(":::").append(box.change().style());
        }
        if (box.rows().isEmpty()) {
            out.append('\n');
            return;
        }
        out.append(" {\n");
        box.rows().forEach(this::row);
        out.append("    }\n");
    }

    private void row(Row row) {
        String name = word(row.name());
        out.append("        ")
                .append(word(withoutModifiers(row.type())))
                .append(' ')
                .append(name);
        if (row.key()) {
            out.append(row.primary() ? row.foreign() ? " PK, FK" : " PK" : " FK");
        }
        String comment = row.change().any() ? row.change().style() : "";
        if (!name.equals(row.name())) {
            comment = comment.isEmpty() ? label(row.name()) : comment + " " + label(row.name());
        }
        if (!comment.isEmpty()) {
            out.append(" \"").append(comment).append('"');
        }
        out.append('\n');
    }

    /** {@code numeric(4,2)}: older versions have no commas in words. */
    private static String withoutModifiers(String type) {
        return type.indexOf(',') < 0 ? type : type.replaceFirst("\\([^)]*\\)", "");
    }

    private static String word(String text) {
        String word = NO_WORD.matcher(text).replaceAll("_");
        return !word.isEmpty() && PLAIN.matcher(word.substring(0, 1)).matches() ? word : "_" + word;
    }

    /** Between quotation marks: what could end them, or mean something, as a number. */
    private static String label(String text) {
        String label = ODD.matcher(Markup.oneLine(text))
                .replaceAll(match -> "#" + match.group().codePointAt(0) + ";");
        return label.replaceAll("(?i)d(?=irection\\s)", "#100;");
    }

    private void line(Line line) {
        String one = line.optional() || line.isRead() ? "|o" : "||";
        out.append("    ")
                .append(Objects.requireNonNull(ids.get(line.to())))
                .append(' ')
                .append(one)
                .append(line.isRead() ? ".." : "--")
                .append(line.single() ? "o|" : "o{")
                .append(' ')
                .append(Objects.requireNonNull(ids.get(line.from())))
                .append(" : \"")
                .append(line.change().sign())
                .append(label(line.isRead() ? "reads" : String.join(", ", line.columns())))
                .append("\"\n");
    }
}
