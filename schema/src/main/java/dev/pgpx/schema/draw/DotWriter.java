package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.markup.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes a picture in the language of Graphviz: tables as HTML-like labels with a port for each column. */
final class DotWriter {
    private final Picture picture;
    private final String title;
    private final boolean framed;
    private final StringBuilder out = new StringBuilder();
    private final Map<ObjectName, Integer> numbers = new HashMap<>();

    DotWriter(Picture picture, String title, boolean framed) {
        this.picture = picture;
        this.title = title;
        this.framed = framed;
    }

    String write() {
        out.append("digraph schema {\n");
        out.append("  graph [rankdir=RL, nodesep=0.4, ranksep=1.1, fontname=\"Helvetica\", labelloc=t");
        out.append(title.isEmpty() ? "];\n" : ", label=<" + Markup.name(title) + ">];\n");
        out.append("  node [shape=plain, fontname=\"Helvetica\", fontsize=11];\n");
        out.append("  edge [dir=both, color=\"#66717e\", fontname=\"Helvetica\", fontsize=9];\n");
        for (int i = 0; i < picture.boxes().size(); i++) {
            numbers.put(picture.boxes().get(i).name(), i);
        }
        if (framed) {
            bySchema();
        } else {
            picture.boxes().forEach(box -> box(box, "  "));
        }
        picture.lines().forEach(this::line);
        return out.append("}\n").toString();
    }

    private static String fill(Change change) {
        return switch (change) {
            case NONE -> "#ffffff";
            case ADDED -> "#d5f0dc";
            case REMOVED -> "#fbdcdc";
            case CHANGED -> "#fdecc8";
        };
    }

    private static String ink(Change change) {
        return switch (change) {
            case NONE -> "#66717e";
            case ADDED -> "#2e8b4d";
            case REMOVED -> "#c94444";
            case CHANGED -> "#c58a1a";
        };
    }

    private void bySchema() {
        Map<String, List<Box>> schemas = new TreeMap<>();
        picture.boxes().forEach(box -> schemas.computeIfAbsent(box.name().schema(), any -> new ArrayList<>())
                .add(box));
        int number = 0;
        for (Map.Entry<String, List<Box>> schema : schemas.entrySet()) {
            out.append("  subgraph cluster_").append(number++).append(" {\n    label=<");
            out.append(Markup.name(schema.getKey())).append(">;\n    style=rounded;\n    color=\"#c3cad3\";\n");
            schema.getValue().forEach(box -> box(box, "    "));
            out.append("  }\n");
        }
    }

    private void box(Box box, String indent) {
        out.append(indent).append('t').append(Objects.requireNonNull(numbers.get(box.name())));
        out.append(" [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\" color=\"");
        out.append(ink(box.change())).append("\">\n");
        cell(indent, "head", box.change().any() ? fill(box.change()) : "#dbe7f5", "<b>" + text(box.label()) + "</b>");
        for (int i = 0; i < box.rows().size(); i++) {
            Row row = box.rows().get(i);
            String keys = row.key() ? " <i>" + (row.primary() ? row.foreign() ? "PK FK" : "PK" : "FK") + "</i>" : "";
            String type = "<font color=\"#66717e\">" + text(row.type()) + (row.nullable() ? "?" : "") + "</font>";
            cell(indent, "c" + i, fill(row.change()), text(row.change().sign() + row.name()) + " " + type + keys);
        }
        for (int i = 0; i < box.notes().size(); i++) {
            Note note = box.notes().get(i);
            cell(
                    indent,
                    "n" + i,
                    fill(note.change()),
                    "<i>" + text(note.change().sign() + note.text()) + "</i>");
        }
        out.append(indent).append("</table>>];\n");
    }

    private void cell(String indent, String port, String colour, String content) {
        out.append("%s  <tr><td port=\"%s\" align=\"left\" bgcolor=\"%s\">".formatted(indent, port, colour))
                .append(content)
                .append("</td></tr>\n");
    }

    /** An empty text between tags is refused. */
    private static String text(String text) {
        return text.isEmpty() ? " " : Markup.name(text);
    }

    private void line(Line line) {
        out.append("  ").append(end(line.from(), line.columns())).append(" -> ").append(end(line.to(), line.targets()));
        if (line.isRead()) {
            out.append(" [style=dashed, arrowtail=none, arrowhead=open");
        } else {
            out.append(" [arrowtail=").append(line.single() ? "teeodot" : "crowodot");
            out.append(", arrowhead=").append(line.optional() ? "teeodot" : "teetee");
        }
        out.append(", color=\"").append(ink(line.change())).append("\", tooltip=<");
        out.append(Markup.name(line.text())).append(">];\n");
    }

    private String end(ObjectName table, List<String> columns) {
        int number = Objects.requireNonNull(numbers.get(table));
        int row = columns.isEmpty() ? -1 : picture.boxes().get(number).row(columns.get(0));
        return "t" + number + ":" + (row < 0 ? "head" : "c" + row);
    }
}
