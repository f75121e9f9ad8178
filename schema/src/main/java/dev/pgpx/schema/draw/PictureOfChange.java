package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the picture of what differs between two schemas: all that either has, each with what became of it. */
final class PictureOfChange {
    private final Facts before;
    private final Facts after;
    private final Picture old;
    private final Picture now;
    private final Partitions partitions;
    private final Map<ObjectName, List<Note>> notes = new TreeMap<>();

    private PictureOfChange(Facts before, Facts after, Function<Facts, Picture> picture, boolean folded) {
        this.before = before;
        this.after = after;
        this.old = picture.apply(before);
        this.now = picture.apply(after);
        List<Fact> all = new ArrayList<>(before.of(PartitionFact.class));
        List<Fact> partitionsNow = new ArrayList<>(after.of(PartitionFact.class));
        all.removeIf(fact -> after.get(fact.key()).isPresent());
        all.addAll(partitionsNow);
        this.partitions = new Partitions(new Facts(all), folded);
    }

    static Picture of(Facts before, Facts after, Function<Facts, Picture> picture, boolean folded) {
        return new PictureOfChange(before, after, picture, folded).picture();
    }

    private Picture picture() {
        note();
        Map<ObjectName, Box> olds = byName(old);
        Map<ObjectName, Box> boxes = new TreeMap<>(olds);
        boxes.replaceAll((name, box) -> box.with(Change.REMOVED));
        now.boxes().forEach(box -> {
            Box other = olds.get(box.name());
            boxes.put(box.name(), other == null ? box.with(Change.ADDED) : merged(other, box));
        });
        return new Picture(List.copyOf(boxes.values()), lines());
    }

    private static Map<ObjectName, Box> byName(Picture picture) {
        return picture.boxes().stream().collect(Collectors.toMap(Box::name, Function.identity()));
    }

    private Box merged(Box was, Box is) {
        List<Row> rows = new ArrayList<>();
        is.rows().forEach(row -> rows.add(merged(was, is, row)));
        for (int i = 0; i < was.rows().size(); i++) {
            Row row = was.rows().get(i);
            if (is.row(row.name()) < 0) {
                rows.add(Math.min(i, rows.size()), row.with(Change.REMOVED));
            }
        }
        List<Note> changed = notes.getOrDefault(is.name(), List.of());
        boolean any =
                !changed.isEmpty() || rows.stream().anyMatch(row -> row.change().any());
        return is.withRows(rows).plus(changed).with(any ? Change.CHANGED : Change.NONE);
    }

    private Row merged(Box was, Box is, Row row) {
        int at = was.row(row.name());
        if (at < 0) {
            return row.with(Change.ADDED);
        }
        Row other = was.rows().get(at);
        FactKey key = ColumnFact.keyOf(is.name(), row.name());
        if (column(before, key).equals(column(after, key)) && other.type().equals(row.type())) {
            return row;
        }
        return row.with(Change.CHANGED)
                .withType(other.type().equals(row.type()) ? row.type() : other.type() + " → " + row.type());
    }

    /** A column wherever it stands: when one before it goes, it has not changed. */
    private static Optional<Fact> column(Facts facts, FactKey key) {
        return facts.get(key)
                .map(fact -> fact instanceof ColumnFact column
                        ? new ColumnFact(
                                column.table(),
                                0,
                                column.name(),
                                column.type(),
                                column.nullable(),
                                column.value(),
                                column.inherited(),
                                column.storage())
                        : fact);
    }

    /** What changed besides columns, below the table that it belongs to. */
    private void note() {
        TreeSet<FactKey> keys = new TreeSet<>();
        before.all().forEach(fact -> keys.add(fact.key()));
        after.all().forEach(fact -> keys.add(fact.key()));
        for (FactKey key : keys) {
            Optional<Fact> was = before.get(key);
            Optional<Fact> is = after.get(key);
            if (key.kind() != FactKind.COLUMN && !was.equals(is)) {
                Change change = was.isPresent() && is.isPresent()
                        ? Change.CHANGED
                        : Change.between(was.isPresent(), is.isPresent());
                ObjectName shown = partitions.shown(key.object());
                if (!partitions.hides(key.object()) || key.kind() == FactKind.PARTITION) {
                    notes.computeIfAbsent(shown, any -> new ArrayList<>()).add(new Note(text(key), change));
                }
            }
        }
    }

    private static String text(FactKey key) {
        return switch (key.kind()) {
            case TABLE, FOREIGN_TABLE -> "properties of the table";
            case VIEW, MATERIALIZED_VIEW -> "query or options";
            case PARTITION -> "partition " + key.object().name();
            default -> key.part().isEmpty() ? key.kind().text() : key.kind().text() + " " + key.part();
        };
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Line line : now.lines()) {
            Optional<Line> was = old.lines().stream().filter(line::matches).findFirst();
            FactKey key = new FactKey(FactKind.FOREIGN_KEY, line.from(), line.name());
            if (was.isEmpty()) {
                lines.add(line.with(Change.ADDED));
            } else if (was.get().equals(line) && before.get(key).equals(after.get(key))) {
                lines.add(line);
            } else {
                lines.add(line.with(Change.CHANGED));
            }
        }
        old.lines().stream()
                .filter(line -> now.lines().stream().noneMatch(line::matches))
                .forEach(line -> lines.add(line.with(Change.REMOVED)));
        return lines;
    }
}
