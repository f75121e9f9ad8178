package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.fact.ViewFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the picture of one schema. */
final class PictureOfFacts {
    private final Facts facts;
    private final boolean views;
    private final Partitions partitions;
    private final Map<ObjectName, List<ColumnFact>> columns = new HashMap<>();
    private final Map<ObjectName, List<Set<String>>> keys = new HashMap<>();
    private final Map<ObjectName, Set<String>> primary = new HashMap<>();
    private final Map<ObjectName, Set<String>> foreign = new HashMap<>();
    private final Map<FactKey, String> comments = new HashMap<>();

    private PictureOfFacts(Facts facts, boolean folded, boolean views) {
        this.facts = facts;
        this.views = views;
        this.partitions = new Partitions(facts, folded);
    }

    static Picture of(Facts facts, boolean folded, boolean views) {
        return new PictureOfFacts(facts, folded, views).picture();
    }

    private Picture picture() {
        collect();
        List<Line> lines = new ArrayList<>(foreignKeys());
        Map<ObjectName, Box> boxes = new TreeMap<>();
        for (TableFact table : facts.of(TableFact.class)) {
            if (!partitions.hides(table.name())) {
                boxes.put(table.name(), table(table));
            }
        }
        if (views) {
            facts.of(ViewFact.class).forEach(view -> boxes.put(view.name(), view(view, view.name(), view.columns())));
            facts.of(MaterializedViewFact.class)
                    .forEach(view -> boxes.put(view.name(), view(view, view.name(), view.columns())));
            lines.addAll(reads());
        }
        lines.removeIf(line -> !boxes.containsKey(line.from()) || !boxes.containsKey(line.to()));
        return new Picture(List.copyOf(boxes.values()), lines);
    }

    private void collect() {
        facts.of(ColumnFact.class)
                .forEach(column -> listOf(columns, column.table()).add(column));
        columns.values().forEach(list -> list.sort(Comparator.comparingInt(ColumnFact::position)));
        facts.of(CommentFact.class).forEach(comment -> comments.put(comment.of(), comment.text()));
        for (PrimaryKeyFact key : facts.of(PrimaryKeyFact.class)) {
            primary.put(key.table(), Set.copyOf(key.columns()));
            listOf(keys, key.table()).add(Set.copyOf(key.columns()));
        }
        facts.of(UniqueFact.class).forEach(key -> listOf(keys, key.table()).add(Set.copyOf(key.columns())));
        for (IndexFact index : facts.of(IndexFact.class)) {
            List<String> names =
                    index.keys().stream().flatMap(key -> key.column().stream()).toList();
            if (index.unique() != IndexFact.Uniqueness.NONE
                    && index.condition().isEmpty()
                    && names.size() == index.keys().size()) {
                listOf(keys, index.table()).add(new HashSet<>(names));
            }
        }
    }

    private static <T> List<T> listOf(Map<ObjectName, List<T>> lists, ObjectName name) {
        return lists.computeIfAbsent(name, any -> new ArrayList<>());
    }

    /** The same key of several partitions is one of their table. */
    private List<Line> foreignKeys() {
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (ForeignKeyFact key : facts.of(ForeignKeyFact.class)) {
            ObjectName from = partitions.shown(key.table());
            ObjectName to = partitions.shown(key.target());
            foreign.computeIfAbsent(from, any -> new HashSet<>()).addAll(key.columns());
            Line line = new Line(
                    key.name(),
                    from,
                    key.columns(),
                    to,
                    key.targetColumns(),
                    keys.getOrDefault(key.table(), List.of()).stream().anyMatch(key.columns()::containsAll),
                    isOptional(key),
                    Change.NONE);
            lines.putIfAbsent(List.of(from, key.columns(), to, key.targetColumns()), line);
        }
        return List.copyOf(lines.values());
    }

    private boolean isOptional(ForeignKeyFact key) {
        return columns.getOrDefault(key.table(), List.of()).stream()
                .anyMatch(column -> column.nullable() && key.columns().contains(column.name()));
    }

    private Box table(TableFact table) {
        ObjectName name = table.name();
        List<Row> rows = new ArrayList<>();
        for (ColumnFact column : columns.getOrDefault(name, List.of())) {
            rows.add(new Row(
                    column.name(),
                    TypeNames.brief(column.type(), name.schema()),
                    primary.getOrDefault(name, Set.of()).contains(column.name()),
                    foreign.getOrDefault(name, Set.of()).contains(column.name()),
                    column.nullable(),
                    comments.getOrDefault(column.key(), ""),
                    Change.NONE));
        }
        List<Note> notes = new ArrayList<>();
        long count = partitions.count(name);
        if (table.partitionKey().isPresent()) {
            notes.add(new Note(
                    count
                            + (count == 1 ? " partition by " : " partitions by ")
                            + table.partitionKey().get(),
                    Change.NONE));
        }
        table.parents().forEach(parent -> notes.add(new Note("inherits " + brief(parent, name), Change.NONE)));
        String sort = table.foreign().isPresent() ? "foreign" : "";
        return new Box(name, name.name(), sort, rows, notes, comments.getOrDefault(table.key(), ""), Change.NONE);
    }

    private static String brief(ObjectName other, ObjectName beside) {
        return other.schema().equals(beside.schema()) ? other.name() : other.schema() + "." + other.name();
    }

    private Box view(Fact fact, ObjectName name, List<ViewFact.Column> columnsOfView) {
        List<Row> rows = columnsOfView.stream()
                .map(column -> new Row(
                        column.name(),
                        TypeNames.brief(column.type(), name.schema()),
                        /* primary= */ false,
                        /* foreign= */ false,
                        /* nullable= */ true,
                        comments.getOrDefault(new FactKey(FactKind.COLUMN, name, column.name()), ""),
                        Change.NONE))
                .toList();
        String sort = fact instanceof ViewFact ? "view" : "materialized view";
        return new Box(name, name.name(), sort, rows, List.of(), comments.getOrDefault(fact.key(), ""), Change.NONE);
    }

    /** Which relations views read; told by the catalog, so that views of models read nothing. */
    private List<Line> reads() {
        Map<FactKey, SortedSet<FactKey>> dependencies = facts.dependencies();
        List<Line> lines = new ArrayList<>();
        dependencies.forEach((key, needed) -> {
            if (key.kind() == FactKind.VIEW || key.kind() == FactKind.MATERIALIZED_VIEW) {
                Set<ObjectName> relations = new TreeSet<>();
                needed.stream()
                        .filter(other -> RELATIONS.contains(other.kind()))
                        .forEach(other -> relations.add(partitions.shown(other.object())));
                relations.remove(key.object());
                relations.forEach(relation -> lines.add(Line.read(key.object(), relation)));
            }
        });
        return lines;
    }

    private static final Set<FactKind> RELATIONS =
            Set.of(FactKind.TABLE, FactKind.FOREIGN_TABLE, FactKind.COLUMN, FactKind.VIEW, FactKind.MATERIALIZED_VIEW);
}
