package dev.pgpx.schema.draw;

import dev.pgpx.schema.draw.layout.Arrangement;
import dev.pgpx.schema.draw.layout.Layout;
import dev.pgpx.schema.draw.layout.Link;
import dev.pgpx.schema.draw.layout.Packing;
import dev.pgpx.schema.draw.layout.Point;
import dev.pgpx.schema.draw.layout.Size;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A picture with a place for all that is in it. */
final class Scene {
    private static final int INSIDE = 28;
    private static final int FRAME_TITLE = 26;
    private static final int BETWEEN_FRAMES = 50;

    final List<BoxShape> boxes = new ArrayList<>();
    final List<Point> places = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<List<Point>> routes = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    final Size size;

    private Scene(Size size) {
        this.size = size;
    }

    /** All tables together. */
    static Scene of(Picture picture) {
        List<BoxShape> shapes = picture.boxes().stream().map(BoxShape::new).toList();
        Arrangement arrangement = arrange(shapes, picture.lines());
        Scene scene = new Scene(arrangement.size());
        scene.add(shapes, picture.lines(), arrangement, new Point(0, 0));
        return scene;
    }

    /** Each schema by itself, in a frame; what refers to a table of another schema says so in a note. */
    static Scene bySchema(Picture picture) {
        Map<String, List<BoxShape>> shapes = new TreeMap<>();
        picture.with(box -> box.plus(notes(picture, box))).boxes().forEach(box -> shapes.computeIfAbsent(
                        box.name().schema(), any -> new ArrayList<>())
                .add(new BoxShape(box.withLabel(box.name().name()))));
        List<String> schemas = List.copyOf(shapes.keySet());
        List<List<Line>> lines = schemas.stream()
                .map(schema -> picture.lines().stream()
                        .filter(line -> isInside(line) && line.from().schema().equals(schema))
                        .toList())
                .toList();
        List<Arrangement> arrangements = new ArrayList<>();
        List<Size> sizes = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            Arrangement inside = arrange(Objects.requireNonNull(shapes.get(schemas.get(i))), lines.get(i));
            arrangements.add(inside);
            sizes.add(new Size(
                    Math.max(inside.size().width(), Measure.width(schemas.get(i), BoxShape.TITLE)) + 2 * INSIDE,
                    inside.size().height() + 2 * INSIDE + FRAME_TITLE));
        }
        Packing packing = Packing.of(sizes, BETWEEN_FRAMES);
        Scene scene = new Scene(packing.size());
        for (int i = 0; i < schemas.size(); i++) {
            Point place = packing.places().get(i);
            scene.frames.add(new Frame(schemas.get(i), place, sizes.get(i)));
            scene.add(
                    Objects.requireNonNull(shapes.get(schemas.get(i))),
                    lines.get(i),
                    arrangements.get(i),
                    place.plus(new Point(INSIDE, INSIDE + FRAME_TITLE)));
        }
        return scene;
    }

    private static boolean isInside(Line line) {
        return line.from().schema().equals(line.to().schema());
    }

    private static List<Note> notes(Picture picture, Box box) {
        return picture.lines().stream()
                .filter(line -> !isInside(line) && line.from().equals(box.name()))
                .map(line -> new Note(
                        String.join(", ", line.columns()) + " → " + line.to().schema() + "."
                                + line.to().name(),
                        line.change()))
                .toList();
    }

    private void add(List<BoxShape> shapes, List<Line> more, Arrangement arrangement, Point by) {
        boxes.addAll(shapes);
        arrangement.boxes().forEach(place -> places.add(place.plus(by)));
        lines.addAll(more);
        arrangement
                .lines()
                .forEach(line ->
                        routes.add(line.stream().map(point -> point.plus(by)).collect(Collectors.toList())));
    }

    private static Arrangement arrange(List<BoxShape> shapes, List<Line> lines) {
        Map<ObjectName, Integer> numbers = new HashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            numbers.put(shapes.get(i).box().name(), i);
        }
        List<Link> links = new ArrayList<>();
        for (Line line : lines) {
            int from = Objects.requireNonNull(numbers.get(line.from()));
            int to = Objects.requireNonNull(numbers.get(line.to()));
            links.add(new Link(from, port(shapes.get(from), line.columns()), to, target(shapes.get(to), line)));
        }
        return Layout.of(shapes.stream().map(BoxShape::size).toList(), links);
    }

    private static int port(BoxShape shape, List<String> columns) {
        return shape.port(columns.isEmpty() ? "" : columns.get(0));
    }

    /** Lines that end with different signs do not share a trunk. */
    private static int target(BoxShape shape, Line line) {
        int port = port(shape, line.targets());
        return line.isRead() ? port + 5 : line.optional() ? port + 4 : port - 4;
    }
}
