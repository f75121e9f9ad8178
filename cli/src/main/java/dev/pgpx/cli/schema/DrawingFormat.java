package dev.pgpx.cli.schema;

import dev.pgpx.schema.draw.Drawing;
import java.util.Locale;

/** What a drawing can be written as. */
enum DrawingFormat {
    SVG,
    HTML,
    MERMAID,
    DOT;

    /** The format that the name of a file says. */
    static DrawingFormat of(String file) {
        String suffix = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "html", "htm" -> HTML;
            case "mmd", "mermaid" -> MERMAID;
            case "dot", "gv" -> DOT;
            default -> SVG;
        };
    }

    String draw(Drawing drawing) {
        return switch (this) {
            case SVG -> drawing.svg();
            case HTML -> drawing.html();
            case MERMAID -> drawing.mermaid();
            case DOT -> drawing.dot();
        };
    }
}
