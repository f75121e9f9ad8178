package dev.pgpx.schema.draw;

import dev.pgpx.schema.draw.layout.Point;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.markup.Markup;
import dev.pgpx.schema.markup.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Writes a scene as SVG that needs nothing besides itself. */
final class SvgWriter {
    private static final int MARGIN = 28;
    private static final int COLOURS = 8;
    private static final String KEY_SIGN =
            "<path class=\"key\" d=\"M%d %da2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0m5.2 0h5.8m-2 0v2.6m2 -2.6v2.2\"/>";
    private static final String REFERENCE_SIGN =
            "<path class=\"reference\" d=\"M%d %dm10 -2.5h-6a2.5 2.5 0 0 0 0 5h6m-2.6 -2.5l2.8 2.5l-2.8 2.5\"/>";

    private final Scene scene;
    private final Picture picture;
    private final String title;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> colours;
    private final Map<ObjectName, Integer> numbers = new HashMap<>();

    private SvgWriter(Scene scene, Picture picture, String title) {
        this.scene = scene;
        this.picture = picture;
        this.title = title;
        this.colours = picture.schemas();
        for (int i = 0; i < scene.boxes.size(); i++) {
            numbers.put(scene.boxes.get(i).box().name(), i);
        }
    }

    static String write(Scene scene, Picture picture, String title) {
        return new SvgWriter(scene, picture, title).write();
    }

    private String write() {
        int top = MARGIN + (title.isEmpty() ? 0 : 30);
        int legend = picture.hasChanges() || colours.size() > 1 ? 34 : 0;
        int width = Math.max(scene.size.width(), 320) + 2 * MARGIN;
        int height = scene.size.height() + top + legend + MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pgpx\" width=\"%d\" height=\"%d\""
                .formatted(width, height));
        out.append(" viewBox=\"0 0 %d %d\" role=\"img\">\n".formatted(width, height));
        out.append("<title>")
                .append(Markup.name(title.isEmpty() ? "Schema" : title))
                .append("</title>\n");
        out.append("<style>\n")
                .append(Template.resource(SvgWriter.class, "drawing.css"))
                .append("</style>\n");
        out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        if (!title.isEmpty()) {
            text(MARGIN, MARGIN + 10, "heading", Markup.name(title));
        }
        out.append("<g transform=\"translate(%d %d)\">\n".formatted(MARGIN, top));
        scene.frames.forEach(this::frame);
        lines();
        for (int i = 0; i < scene.boxes.size(); i++) {
            box(i, scene.boxes.get(i), scene.places.get(i));
        }
        out.append("</g>\n");
        if (legend > 0) {
            legend(height - MARGIN);
        }
        return out.append("</svg>\n").toString();
    }

    private void text(int x, int y, String style, String escaped) {
        out.append("<text x=\"%d\" y=\"%d\" class=\"%s\">".formatted(x, y, style))
                .append(escaped)
                .append("</text>\n");
    }

    private void frame(Frame frame) {
        out.append("<rect class=\"frame c%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>\n"
                .formatted(
                        colour(frame.title()),
                        frame.place().x(),
                        frame.place().y(),
                        frame.size().width(),
                        frame.size().height()));
        text(frame.place().x() + 16, frame.place().y() + 28, "frame-title", Markup.name(frame.title()));
    }

    private int colour(String schema) {
        return colours.getOrDefault(schema, 0) % COLOURS;
    }

    /** What changed is drawn last, above the rest. */
    private void lines() {
        out.append("<g class=\"lines\">\n");
        IntStream.range(0, scene.lines.size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(
                        scene.lines.get(one).change().any(),
                        scene.lines.get(other).change().any()))
                .forEach(i -> line(scene.lines.get(i), scene.routes.get(i)));
        out.append("</g>\n");
    }

    private void line(Line line, List<Point> route) {
        out.append("<g class=\"line%s%s\" data-from=\"%d\" data-to=\"%d\">"
                .formatted(
                        line.isRead() ? " read" : "",
                        styleOf(line.change()),
                        Objects.requireNonNull(numbers.get(line.from())),
                        Objects.requireNonNull(numbers.get(line.to()))));
        out.append("<title>").append(Markup.name(hint(line))).append("</title>");
        String path = LinePath.of(route);
        out.append("<path class=\"wide\" d=\"").append(path).append("\"/>");
        out.append("<path d=\"").append(path);
        if (!line.isRead()) {
            signs(line, route);
        } else {
            out.append("\"/>");
        }
        out.append("</g>\n");
    }

    private static String hint(Line line) {
        return line.name().isEmpty() ? line.text() : line.name() + ": " + line.text();
    }

    private static String styleOf(Change change) {
        return change.any() ? " " + change.style() : "";
    }

    /** At the referring end zero or more rows, or zero or one; at the other end one, or zero or one. */
    private void signs(Line line, List<Point> route) {
        Point from = route.get(0);
        Point to = route.get(route.size() - 1);
        int outFrom = Integer.signum(route.get(1).x() - from.x());
        int outTo = Integer.signum(route.get(route.size() - 2).x() - to.x());
        out.append(line.single() ? LinePath.bar(from, outFrom, 6) : LinePath.manySign(from, outFrom));
        out.append(LinePath.bar(to, outTo, 6));
        out.append(line.optional() ? "" : LinePath.bar(to, outTo, 10)).append("\"/>");
        circle(from, outFrom, line.single() ? 11 : 14);
        if (line.optional()) {
            circle(to, outTo, 11);
        }
    }

    private void circle(Point end, int outwards, int distance) {
        out.append("<circle cx=\"%d\" cy=\"%d\" r=\"3.5\"/>".formatted(end.x() + outwards * distance, end.y()));
    }

    private void box(int number, BoxShape shape, Point place) {
        Box box = shape.box();
        int width = shape.size().width();
        int height = shape.size().height();
        String sort = box.sort().isEmpty() ? "" : " " + box.sort().replace("materialized view", "view");
        out.append(
                "<g class=\"box c%d%s%s\" id=\"t%d\" data-name=\"%s\" data-box=\"%d %d %d %d\" transform=\"translate(%d %d)\">\n"
                        .formatted(
                                colour(box.name().schema()),
                                sort,
                                styleOf(box.change()),
                                number,
                                Markup.name(box.label()),
                                place.x(),
                                place.y(),
                                width,
                                height,
                                place.x(),
                                place.y()));
        out.append("<title>")
                .append(Markup.escape(box.comment().isEmpty() ? box.label() : box.label() + ": " + box.comment()))
                .append("</title>\n");
        out.append("<rect class=\"body\" width=\"%d\" height=\"%d\" rx=\"6\"/>".formatted(width, height));
        out.append(header(width, height));
        text(BoxShape.PADDING, 20, "title", Markup.escape(shape.title()));
        if (!box.sort().isEmpty()) {
            text(width - BoxShape.PADDING, 19, "sort", Markup.escape(box.sort()));
        }
        out.append("<g class=\"rows\">\n");
        for (int i = 0; i < box.rows().size(); i++) {
            row(shape, box.rows().get(i), shape.middle(i), width);
        }
        for (int i = 0; i < box.notes().size(); i++) {
            Note note = box.notes().get(i);
            text(
                    BoxShape.PADDING,
                    shape.middle(box.rows().size() + i) + 4,
                    "note" + styleOf(note.change()),
                    Markup.escape(shape.text(note)));
        }
        out.append("</g>\n");
        far(shape, width, height);
        out.append("<rect class=\"border\" width=\"%d\" height=\"%d\" rx=\"6\"/></g>\n".formatted(width, height));
    }

    /** Rounded above only, unless nothing is below it. */
    private static String header(int width, int height) {
        int bottom = BoxShape.HEADER;
        return height == bottom
                ? "<rect class=\"head\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n".formatted(width, height)
                : "<path class=\"head\" d=\"M0 %dV6Q0 0 6 0H%dQ%d 0 %d 6V%dZ\"/>\n"
                        .formatted(bottom, width - 6, width, width, bottom);
    }

    private void row(BoxShape shape, Row row, int middle, int width) {
        if (row.change().any()) {
            out.append("<rect class=\"mark %s\" x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                    .formatted(row.change().style(), middle - BoxShape.ROW / 2, width - 2, BoxShape.ROW));
        }
        if (row.primary()) {
            out.append(KEY_SIGN.formatted(row.foreign() ? 5 : 11, middle));
        }
        if (row.foreign()) {
            out.append(REFERENCE_SIGN.formatted(row.primary() ? 19 : 11, middle));
        }
        String style = (row.primary() ? "name primary" : "name") + styleOf(row.change());
        out.append("<text x=\"%d\" y=\"%d\" class=\"%s\">".formatted(BoxShape.KEYS, middle + 4, style))
                .append(Markup.escape(shape.name(row)));
        hint(shape, row);
        out.append("</text>");
        text(width - BoxShape.PADDING, middle + 4, "type" + styleOf(row.change()), Markup.escape(shape.type(row)));
    }

    private void hint(BoxShape shape, Row row) {
        boolean cut = !shape.name(row).equals(row.name()) || !shape.type(row).startsWith(Markup.oneLine(row.type()));
        if (cut || !row.comment().isEmpty()) {
            String comment = row.comment().isEmpty() ? "" : ": " + row.comment();
            out.append("<title>")
                    .append(Markup.escape(row.name() + " " + row.type() + comment))
                    .append("</title>");
        }
    }

    /** The name in large letters, for looking at all from far away. */
    private void far(BoxShape shape, int width, int height) {
        double letter = (width - 16.0) * 100 / Measure.width(shape.title() + " ", 110);
        int size = (int) Math.max(13, Math.min(Math.min(letter, 54), height * 0.6));
        out.append("<text x=\"%d\" y=\"%d\" class=\"far\" font-size=\"%d\">"
                        .formatted(width / 2, height / 2 + size / 3, size))
                .append(Markup.escape(shape.title()))
                .append("</text>\n");
    }

    private void legend(int y) {
        int x = MARGIN;
        if (picture.hasChanges()) {
            for (Change change : List.of(Change.ADDED, Change.REMOVED, Change.CHANGED)) {
                x = legend(x, y, "mark " + change.style(), change.style());
            }
        }
        if (colours.size() > 1) {
            for (String schema : colours.keySet()) {
                x = legend(x, y, "swatch c" + colour(schema), schema);
            }
        }
    }

    private int legend(int x, int y, String style, String label) {
        out.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"14\" height=\"14\" rx=\"3\"/>"
                .formatted(style, x, y - 11));
        text(x + 20, y, "legend", Markup.name(label));
        return x + 36 + Measure.width(label, BoxShape.TEXT);
    }
}
