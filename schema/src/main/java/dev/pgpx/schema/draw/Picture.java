package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a drawing shows, whatever its format.
 *
 * @param boxes tables and views, by name
 * @param lines what refers to what, both ends among the boxes
 */
record Picture(List<Box> boxes, List<Line> lines) {
    Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** Only some boxes, and the lines between them. */
    Picture only(Predicate<Box> kept) {
        List<Box> some = boxes.stream().filter(kept).toList();
        Set<ObjectName> names = new TreeSet<>(some.stream().map(Box::name).toList());
        return new Picture(
                some,
                lines.stream()
                        .filter(line -> names.contains(line.from()) && names.contains(line.to()))
                        .toList());
    }

    Picture with(UnaryOperator<Box> change) {
        return new Picture(boxes.stream().map(change).toList(), lines);
    }

    /** What is at most some steps away from a box. */
    Picture around(ObjectName center, int steps) {
        Set<ObjectName> near = new TreeSet<>(Set.of(center));
        for (int i = 0; i < steps; i++) {
            Set<ObjectName> next = new TreeSet<>(near);
            for (Line line : lines) {
                if (near.contains(line.from()) || near.contains(line.to())) {
                    next.add(line.from());
                    next.add(line.to());
                }
            }
            near = next;
        }
        Set<ObjectName> all = near;
        return only(box -> all.contains(box.name()));
    }

    /** What changed, and the other ends of lines that did. */
    Picture changes() {
        Set<ObjectName> changed = new TreeSet<>();
        boxes.stream().filter(box -> box.change().any()).forEach(box -> changed.add(box.name()));
        lines.stream().filter(line -> line.change().any()).forEach(line -> {
            changed.add(line.from());
            changed.add(line.to());
        });
        return only(box -> changed.contains(box.name()));
    }

    /** Whether anything in it changed. */
    boolean hasChanges() {
        return boxes.stream().anyMatch(box -> box.change().any());
    }

    /** The columns that the detail asks for. */
    Picture in(Detail detail) {
        return switch (detail) {
            case COLUMNS -> this;
            case KEYS ->
                with(box -> box.withRows(box.rows().stream()
                        .filter(row -> row.key() || row.change().any())
                        .toList()));
            case NAMES -> with(box -> box.withRows(List.of()));
        };
    }

    /** With the schema in the names only where there are several. */
    Picture labelled() {
        boolean several =
                boxes.stream().map(box -> box.name().schema()).distinct().count() > 1;
        return with(box -> box.withLabel(
                several && !box.name().schema().isEmpty()
                        ? box.name().schema() + "." + box.name().name()
                        : box.name().name()));
    }

    /** The schemas in it, each with a number for its colour. */
    TreeMap<String, Integer> schemas() {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        boxes.forEach(box -> numbers.putIfAbsent(box.name().schema(), 0));
        int number = 0;
        for (var schema : numbers.entrySet()) {
            schema.setValue(number++);
        }
        return numbers;
    }
}
