package dev.pgpx.schema.models;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of the record for one table. */
final class RecordSource {
    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('(.+)'::regclass\\)");

    private final TableFact table;
    private final Facts facts;
    private final Associations associations;
    private final ColumnTypes types;
    private final Map<ObjectName, String> records;
    private final Consumer<String> notes;
    private final Components components = new Components();
    private final RelationComponents relations;

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
        this.relations = new RelationComponents(table.name(), associations, records, components, notes);
    }

    /** The whole source. */
    String text(String packageName) {
        addComponents();
        List<Annotation> header = header();
        return SourceLayout.head(packageName, components.imports())
                + SourceLayout.record(header, record(), components.all());
    }

    private String record() {
        return records.getOrDefault(table.name(), JavaNames.type(table.name().name()));
    }

    private List<Annotation> header() {
        List<Annotation> header = new ArrayList<>();
        List<String> of = new ArrayList<>();
        if (!JavaNames.isReversible(table.name().name())
                || !JavaNames.type(table.name().name()).equals(record())) {
            of.add("name = " + Literals.java(table.name().name()));
        }
        if (!table.name().schema().equals("public") && !table.name().schema().isEmpty()) {
            of.add("schema = " + Literals.java(table.name().schema()));
        }
        header.add(components.annotation("Table", of));
        comment(table.key()).ifPresent(text -> header.add(components.annotation("Comment", Literals.java(text))));
        for (Fact fact : facts.all()) {
            if (fact.key().object().equals(table.name())) {
                constraint(fact).ifPresent(header::add);
            }
        }
        return header;
    }

    private Optional<Annotation> constraint(Fact fact) {
        if (fact instanceof UniqueFact unique && unique.columns().size() > 1) {
            List<String> named =
                    unique.columns().stream().map(components::nameOf).toList();
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
            return Optional.of(components.annotation("Unique", values));
        }
        if (fact instanceof CheckFact check) {
            return Optional.of(components.annotation(
                    "Check", "value = " + Literals.java(check.expression()), "name = " + Literals.java(check.name())));
        }
        if (fact instanceof ExclusionFact exclusion) {
            return Optional.of(components.annotation(
                    "Exclude",
                    "value = " + Literals.java(exclusion.definition()),
                    "name = " + Literals.java(exclusion.name())));
        }
        return Optional.empty();
    }

    private void addComponents() {
        for (ColumnFact column : associations.columns(table.name())) {
            Optional<ForeignKeyFact> key = associations.toOne(table.name(), column.name());
            if (key.isPresent()) {
                relations.addOne(column, key.get(), common(column));
            } else {
                value(column);
            }
        }
        relations.addCollections();
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
        java.imports().forEach(components::use);
        List<Annotation> words = new ArrayList<>();
        boolean key = associations.key(table.name()).contains(column.name());
        if (key) {
            words.add(id(column));
        }
        words.addAll(common(column));
        String component = components.name(column.name(), JavaNames.member(column.name()));
        List<String> said = new ArrayList<>();
        if (!JavaNames.isReversible(column.name()) || !component.equals(JavaNames.member(column.name()))) {
            said.add("name = " + Literals.java(column.name()));
        }
        if (!java.isDefault()) {
            said.add("type = " + Literals.java(column.type()));
        }
        if (!said.isEmpty()) {
            words.add(components.annotation("Column", said));
        }
        String inJava = column.nullable() ? components.optional(java.boxed()) : java.name();
        components.add(words, inJava + " " + component);
    }

    private Annotation id(ColumnFact column) {
        if (column.value() instanceof ColumnValue.Identity identity) {
            return components.annotation("GeneratedId", identity.always() ? List.of("always = true") : List.of());
        }
        return sequence(column)
                .map(name -> components.annotation("GeneratedId", "sequence = " + Literals.java(name)))
                .orElseGet(() -> components.annotation("Id"));
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
    private List<Annotation> common(ColumnFact column) {
        List<Annotation> words = new ArrayList<>();
        comment(column.key()).ifPresent(text -> words.add(components.annotation("Comment", Literals.java(text))));
        for (UniqueFact unique : facts.of(UniqueFact.class)) {
            if (unique.table().equals(table.name()) && unique.columns().equals(List.of(column.name()))) {
                List<String> values = new ArrayList<>();
                name(unique.name(), DefaultName.of(table.name().name(), column.name(), "key"))
                        .ifPresent(values::add);
                if (unique.nullsNotDistinct()) {
                    values.add("nullsNotDistinct = true");
                }
                words.add(components.annotation("Unique", values));
            }
        }
        boolean generated = associations.key(table.name()).contains(column.name())
                && sequence(column).isPresent();
        if (column.value() instanceof ColumnValue.DefaultValue byDefault && !generated) {
            words.add(components.annotation("Default", Literals.java(byDefault.sql())));
        } else if (column.value() instanceof ColumnValue.Computed computed) {
            List<String> values = new ArrayList<>();
            values.add(computed.virtual() ? "value = " + Literals.java(computed.sql()) : Literals.java(computed.sql()));
            if (computed.virtual()) {
                values.add("virtual = true");
            }
            words.add(components.annotation("Computed", values));
        }
        return words;
    }

    private static Optional<String> name(String name, String byDefault) {
        return name.equals(byDefault) ? Optional.empty() : Optional.of("name = " + Literals.java(name));
    }

    private Optional<String> comment(FactKey of) {
        return facts.get(FactKey.about(FactKind.COMMENT, of, ""))
                .filter(CommentFact.class::isInstance)
                .map(fact -> ((CommentFact) fact).text());
    }
}
