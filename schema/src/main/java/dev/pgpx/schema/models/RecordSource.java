package dev.pgpx.schema.models;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.DefaultName;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of the record for one table. */
final class RecordSource {
    private static final String MODEL = "dev.pgpx.model.";
    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('(.+)'::regclass\\)");

    private final TableFact table;
    private final Facts facts;
    private final Associations associations;
    private final ColumnTypes types;
    private final Map<ObjectName, String> records;
    private final Consumer<String> notes;
    private final TreeSet<String> imports = new TreeSet<>();
    private final Map<String, String> components = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * The source of a table.
     *
     * @param table the table
     * @param facts all facts
     * @param associations what relates tables
     * @param types the types of columns
     * @param records the names of the records by table
     * @param notes takes what a model cannot say
     */
    RecordSource(
            TableFact table,
            Facts facts,
            Associations associations,
            ColumnTypes types,
            Map<ObjectName, String> records,
            Consumer<String> notes) {
        this.table = table;
        this.facts = facts;
        this.associations = associations;
        this.types = types;
        this.records = records;
        this.notes = notes;
    }

    /** The name of the component for a relation to one row: that of its column without {@code _id}. */
    static String toOne(ForeignKeyFact key) {
        return JavaNames.member(key.columns().get(0).replaceFirst("(.)_id$", "$1"));
    }

    /** The whole source. */
    String text(String packageName) {
        components();
        List<String> header = header();
        StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append('\n');
        header.forEach(line -> text.append(line).append('\n'));
        text.append("public record ").append(record()).append("(\n");
        text.append(
                String.join(",\n", lines.stream().map(line -> "        " + line).toList()));
        return text.append(") {}\n").toString();
    }

    private String record() {
        return records.getOrDefault(table.name(), JavaNames.type(table.name().name()));
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        List<String> of = new ArrayList<>();
        if (!JavaNames.isReversible(table.name().name())
                || !JavaNames.type(table.name().name()).equals(record())) {
            of.add("name = " + Literals.java(table.name().name()));
        }
        if (!table.name().schema().equals("public") && !table.name().schema().isEmpty()) {
            of.add("schema = " + Literals.java(table.name().schema()));
        }
        header.add(annotation("Table", of));
        comment(table.key()).ifPresent(text -> header.add(annotation("Comment", List.of(Literals.java(text)))));
        for (Fact fact : facts.all()) {
            if (fact.key().object().equals(table.name())) {
                constraint(fact).ifPresent(header::add);
            }
        }
        return header;
    }

    private Optional<String> constraint(Fact fact) {
        if (fact instanceof UniqueFact unique && unique.columns().size() > 1) {
            List<String> named = unique.columns().stream()
                    .map(column -> components.getOrDefault(column, ""))
                    .toList();
            if (named.contains("")) {
                notes.accept("unique constraint " + unique.key() + ": one of its columns is no component");
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            values.add("value = {"
                    + String.join(", ", named.stream().map(Literals::java).toList()) + "}");
            name(unique.name(), DefaultName.of(table.name().name(), String.join("_", unique.columns()), "key"))
                    .ifPresent(values::add);
            if (unique.nullsNotDistinct()) {
                values.add("nullsNotDistinct = true");
            }
            return Optional.of(annotation("Unique", values));
        }
        if (fact instanceof CheckFact check) {
            return Optional.of(annotation(
                    "Check",
                    List.of("value = " + Literals.java(check.expression()), "name = " + Literals.java(check.name()))));
        }
        if (fact instanceof ExclusionFact exclusion) {
            return Optional.of(annotation(
                    "Exclude",
                    List.of(
                            "value = " + Literals.java(exclusion.definition()),
                            "name = " + Literals.java(exclusion.name()))));
        }
        return Optional.empty();
    }

    private void components() {
        for (ColumnFact column : associations.columns(table.name())) {
            Optional<ForeignKeyFact> key = associations.toOne(table.name(), column.name());
            if (key.isPresent()) {
                relation(column, key.get());
            } else {
                value(column);
            }
        }
        for (ForeignKeyFact key : associations.pointingTo(table.name())) {
            many(key);
        }
        associations.joins().forEach(this::manyToMany);
    }

    private void value(ColumnFact column) {
        Optional<JavaType> type = types.of(column.type());
        if (type.isEmpty()) {
            boolean needed = !column.nullable() && column.value() instanceof ColumnValue.Given;
            notes.accept(column.key() + ": no Java type is known for " + column.type()
                    + (needed ? "; rows cannot be inserted without it" : ""));
            return;
        }
        JavaType java = type.get();
        imports.addAll(java.imports());
        List<String> words = new ArrayList<>();
        boolean key = associations.key(table.name()).contains(column.name());
        if (key) {
            words.add(id(column));
        }
        words.addAll(common(column));
        String component = component(column.name(), JavaNames.member(column.name()));
        List<String> said = new ArrayList<>();
        if (!JavaNames.isReversible(column.name()) || !component.equals(JavaNames.member(column.name()))) {
            said.add("name = " + Literals.java(column.name()));
        }
        if (!java.isDefault()) {
            said.add("type = " + Literals.java(column.type()));
        }
        if (!said.isEmpty()) {
            words.add(annotation("Column", said));
        }
        words.add(column.nullable() ? optional(java.boxed()) : java.name());
        words.add(component);
        lines.add(String.join(" ", words));
    }

    private String id(ColumnFact column) {
        if (column.value() instanceof ColumnValue.Identity identity) {
            return annotation("GeneratedId", identity.always() ? List.of("always = true") : List.of());
        }
        return sequence(column)
                .map(name -> annotation("GeneratedId", List.of("sequence = " + Literals.java(name))))
                .orElseGet(() -> annotation("Id", List.of()));
    }

    /** The sequence that a key's default takes numbers from; one in {@code public} is found by the search path. */
    private static Optional<String> sequence(ColumnFact column) {
        if (column.value() instanceof ColumnValue.DefaultValue byDefault) {
            Matcher next = NEXT_VALUE.matcher(byDefault.sql());
            if (next.matches() && !next.group(1).contains("\"")) {
                return Optional.of(next.group(1).replaceFirst("^public\\.", ""));
            }
        }
        return Optional.empty();
    }

    /** What is said of values and relations alike. */
    private List<String> common(ColumnFact column) {
        List<String> words = new ArrayList<>();
        comment(column.key()).ifPresent(text -> words.add(annotation("Comment", List.of(Literals.java(text)))));
        for (UniqueFact unique : facts.of(UniqueFact.class)) {
            if (unique.table().equals(table.name()) && unique.columns().equals(List.of(column.name()))) {
                List<String> values = new ArrayList<>();
                name(unique.name(), DefaultName.of(table.name().name(), column.name(), "key"))
                        .ifPresent(values::add);
                if (unique.nullsNotDistinct()) {
                    values.add("nullsNotDistinct = true");
                }
                words.add(annotation("Unique", values));
            }
        }
        boolean generated = associations.key(table.name()).contains(column.name())
                && sequence(column).isPresent();
        if (column.value() instanceof ColumnValue.DefaultValue byDefault && !generated) {
            words.add(annotation("Default", List.of(Literals.java(byDefault.sql()))));
        } else if (column.value() instanceof ColumnValue.Computed computed) {
            List<String> values = new ArrayList<>();
            values.add(computed.virtual() ? "value = " + Literals.java(computed.sql()) : Literals.java(computed.sql()));
            if (computed.virtual()) {
                values.add("virtual = true");
            }
            words.add(annotation("Computed", values));
        }
        return words;
    }

    private void relation(ColumnFact column, ForeignKeyFact key) {
        List<String> words = new ArrayList<>();
        if (associations.key(table.name()).contains(column.name())) {
            words.add(annotation("Id", List.of()));
        }
        words.addAll(common(column));
        if (key.onDelete() != DeleteRule.NO_ACTION) {
            imports.add(MODEL + "DeleteRule");
            words.add(annotation(
                    "OnDelete", List.of("DeleteRule." + key.onDelete().name())));
        }
        if (key.onUpdate() != DeleteRule.NO_ACTION) {
            notes.accept(key.key() + ": models cannot say what an update of the other key does");
        }
        String component = component(column.name(), toOne(key));
        boolean byDefault = key.targetColumns().equals(List.of("id"))
                && column.name().endsWith("_id")
                && JavaNames.isReversible(column.name())
                && component.equals(toOne(key));
        if (!byDefault) {
            words.add(annotation("Column", List.of("name = " + Literals.java(column.name()))));
        }
        imports.add(MODEL + "One");
        String one = "One<" + records.get(key.target()) + ">";
        words.add(column.nullable() ? optional(one) : one);
        words.add(component);
        lines.add(String.join(" ", words));
    }

    private void many(ForeignKeyFact key) {
        String other = records.getOrDefault(key.table(), "");
        long same = associations.pointingTo(table.name()).stream()
                .filter(each -> each.table().equals(key.table()))
                .count();
        String several = JavaNames.several(key.table().name());
        String by = toOne(key);
        String name = same > 1 ? several + "By" + Character.toUpperCase(by.charAt(0)) + by.substring(1) : several;
        String inverse = same > 1 ? annotation("Inverse", List.of(Literals.java(by))) + " " : "";
        imports.add(MODEL + "Many");
        lines.add(inverse + "Many<" + other + "> " + component(key.key().toString(), name));
    }

    private void manyToMany(Associations.Join join) {
        if (join.owner().target().equals(table.name())) {
            imports.add(MODEL + "Many");
            lines.add(annotation(
                            "ManyToMany",
                            List.of(
                                    "joinTable = " + Literals.java(join.table().name()),
                                    "column = "
                                            + Literals.java(
                                                    join.owner().columns().get(0)),
                                    "targetColumn = "
                                            + Literals.java(
                                                    join.target().columns().get(0))))
                    + " Many<" + records.get(join.target().target()) + "> "
                    + component(join.target().key().toString(), across(join, join.target())));
        }
        if (join.target().target().equals(table.name())
                && !join.owner().target().equals(table.name())) {
            imports.add(MODEL + "Many");
            lines.add(annotation("ManyToMany", List.of("mappedBy = " + Literals.java(across(join, join.target()))))
                    + " Many<" + records.get(join.owner().target()) + "> "
                    + component(join.owner().key().toString(), across(join, join.owner())));
        }
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

    /** Keeps the names of components apart. */
    private String component(String what, String wanted) {
        String name = wanted;
        int number = 2;
        while (components.containsValue(name)) {
            name = wanted + number++;
        }
        components.put(what, name);
        return name;
    }

    private static Optional<String> name(String name, String byDefault) {
        return name.equals(byDefault) ? Optional.empty() : Optional.of("name = " + Literals.java(name));
    }

    private String optional(String type) {
        imports.add("java.util.Optional");
        return "Optional<" + type + ">";
    }

    private Optional<String> comment(FactKey of) {
        return facts.get(FactKey.about(FactKind.COMMENT, of, ""))
                .filter(CommentFact.class::isInstance)
                .map(fact -> ((CommentFact) fact).text());
    }

    private String annotation(String name, List<String> values) {
        imports.add(MODEL + name);
        return "@" + name + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
    }
}
