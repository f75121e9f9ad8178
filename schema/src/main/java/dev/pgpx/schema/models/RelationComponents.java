package dev.pgpx.schema.models;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The relations of one record: to one row, to many rows, over a join table. */
final class RelationComponents {
    private final ObjectName table;
    private final Associations associations;
    private final Map<ObjectName, String> records;
    private final Components components;
    private final Consumer<String> notes;

    /** The relations of a table; they are added to its components. */
    RelationComponents(
            ObjectName table,
            Associations associations,
            Map<ObjectName, String> records,
            Components components,
            Consumer<String> notes) {
        this.table = table;
        this.associations = associations;
        this.records = records;
        this.components = components;
        this.notes = notes;
    }

    /** Adds the collections: of rows that point here, and over join tables. */
    void addCollections() {
        associations.pointingTo(table).forEach(this::many);
        associations.joins().forEach(this::manyToMany);
    }

    /** The name of the component for a relation to one row: that of its column without {@code _id}. */
    static String toOne(ForeignKeyFact key) {
        return JavaNames.member(key.columns().get(0).replaceFirst("(.)_id$", "$1"));
    }

    /** Adds a relation to one row, with what else is said of its column. */
    void addOne(ColumnFact column, ForeignKeyFact key, List<Annotation> common) {
        List<Annotation> words = new ArrayList<>();
        if (associations.key(table).contains(column.name())) {
            words.add(components.annotation("Id"));
        }
        words.addAll(common);
        if (key.onDelete() != DeleteRule.NO_ACTION) {
            components.useModel("DeleteRule");
            words.add(components.annotation(
                    "OnDelete", "DeleteRule." + key.onDelete().name()));
        }
        if (key.onUpdate() != DeleteRule.NO_ACTION) {
            notes.accept(key.key() + ": models cannot say what an update of the other key does");
        }
        String component = components.name(column.name(), toOne(key));
        boolean byDefault = key.targetColumns().equals(List.of("id"))
                && column.name().endsWith("_id")
                && JavaNames.isReversible(column.name())
                && component.equals(toOne(key));
        if (!byDefault) {
            words.add(components.annotation("Column", "name = " + Literals.java(column.name())));
        }
        components.useModel("One");
        String one = "One<" + records.get(key.target()) + ">";
        components.add(words, (column.nullable() ? components.optional(one) : one) + " " + component);
    }

    private void many(ForeignKeyFact key) {
        String other = records.getOrDefault(key.table(), "");
        long same = associations.pointingTo(table).stream()
                .filter(each -> each.table().equals(key.table()))
                .count();
        String several = JavaNames.several(key.table().name());
        String by = toOne(key);
        String name = same > 1 ? several + "By" + Character.toUpperCase(by.charAt(0)) + by.substring(1) : several;
        List<Annotation> inverse = same > 1 ? List.of(components.annotation("Inverse", Literals.java(by))) : List.of();
        components.useModel("Many");
        components.add(
                inverse, "Many<" + other + "> " + components.name(key.key().toString(), name));
    }

    private void manyToMany(Associations.Join join) {
        ForeignKeyFact owner = join.owner();
        ForeignKeyFact target = join.target();
        if (owner.target().equals(table)) {
            String column = Literals.java(owner.columns().get(0));
            String targetColumn = Literals.java(target.columns().get(0));
            across(
                    join,
                    target,
                    components.annotation(
                            "ManyToMany",
                            "joinTable = " + Literals.java(join.table().name()),
                            "column = " + column,
                            "targetColumn = " + targetColumn));
        } else if (target.target().equals(table)) {
            String mappedBy = Literals.java(across(join, target));
            across(join, owner, components.annotation("ManyToMany", "mappedBy = " + mappedBy));
        }
    }

    private void across(Associations.Join join, ForeignKeyFact end, Annotation annotation) {
        components.useModel("Many");
        String name = components.name(end.key().toString(), across(join, end));
        components.add(List.of(annotation), "Many<" + records.get(end.target()) + "> " + name);
    }

    /** The name of the collection over a join table; where two lead to the same table, after the join table. */
    private String across(Associations.Join join, ForeignKeyFact end) {
        String target = end.target().name();
        ForeignKeyFact near = end.equals(join.target()) ? join.owner() : join.target();
        long same = associations.joins().stream()
                .filter(each -> leads(each, near.target(), end.target()))
                .count();
        boolean direct = associations.pointingTo(near.target()).stream()
                .anyMatch(key -> key.table().equals(end.target()));
        return JavaNames.several(same > 1 || direct ? join.table().name() + "_" + target : target);
    }

    private static boolean leads(Associations.Join join, ObjectName from, ObjectName to) {
        ObjectName first = join.owner().target();
        ObjectName second = join.target().target();
        return (first.equals(from) && second.equals(to)) || (second.equals(from) && first.equals(to));
    }
}
