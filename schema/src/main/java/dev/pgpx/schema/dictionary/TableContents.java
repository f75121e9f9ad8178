package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what a table has. */
final class TableContents {
    private final Document document;
    private final Map<FactKey, String> comments;
    private final Map<ObjectName, List<Fact>> parts = new HashMap<>();
    private final Map<ObjectName, List<ForeignKeyFact>> referring = new HashMap<>();
    private final Map<ObjectName, List<PartitionFact>> partitions = new HashMap<>();

    TableContents(Facts facts, Document document, Map<FactKey, String> comments) {
        this.document = document;
        this.comments = comments;
        facts.all().forEach(fact -> listOf(parts, fact.key().object()).add(fact));
        facts.of(ForeignKeyFact.class)
                .forEach(key -> listOf(referring, key.target()).add(key));
        facts.of(PartitionFact.class)
                .forEach(partition -> listOf(partitions, partition.parent()).add(partition));
    }

    private static <T> List<T> listOf(Map<ObjectName, List<T>> lists, ObjectName name) {
        return lists.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private <F extends Fact> List<F> parts(ObjectName table, Class<F> type) {
        return parts.getOrDefault(table, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    void write(TableFact table) {
        ObjectName name = table.name();
        document.heading(3, List.of(Span.code(Names.full(name))), Names.anchor(name));
        comment(table.key()).ifPresent(comment -> document.paragraph(List.of(Span.plain(comment))));
        properties(table);
        columns(name);
        keys(name);
        foreignKeys(name);
        referredToBy(name);
        checks(name);
        IndexTable.write(document, parts(name, IndexFact.class), comments);
        others(name);
        partitions(name);
    }

    private Optional<String> comment(FactKey key) {
        return Optional.ofNullable(comments.get(key));
    }

    private List<Span> commentCell(FactKey key) {
        return List.of(Span.plain(comments.getOrDefault(key, "")));
    }

    private void properties(TableFact table) {
        List<List<Span>> items = new ArrayList<>();
        parts(table.name(), PartitionFact.class)
                .forEach(part -> items.add(List.of(
                        Span.plain("Partition of "),
                        Names.link(part.parent()),
                        Span.plain(": "),
                        Span.code(part.bound()))));
        table.partitionKey().ifPresent(key -> items.add(List.of(Span.plain("Partitioned by "), Span.code(key))));
        table.parents().forEach(parent -> items.add(List.of(Span.plain("Inherits from "), Names.link(parent))));
        table.type().ifPresent(type -> items.add(List.of(Span.plain("Of type "), Span.code(Names.full(type)))));
        table.foreign()
                .ifPresent(foreign -> items.add(List.of(Span.plain("Foreign table of "), Span.code(foreign.server()))));
        if (table.persistence() == TableFact.Persistence.UNLOGGED) {
            items.add(List.of(Span.plain("Unlogged: a crash empties it")));
        }
        if (table.security().enabled()) {
            items.add(List.of(
                    Span.plain("Row-level security" + (table.security().forced() ? ", for its owner, too" : ""))));
        }
        if (!items.isEmpty()) {
            document.list(items);
        }
    }

    private void columns(ObjectName table) {
        List<List<List<Span>>> rows = parts(table, ColumnFact.class).stream()
                .sorted(Comparator.comparingInt(ColumnFact::position))
                .map(column -> List.of(
                        List.of(Span.code(column.name())),
                        List.of(Span.plain(keysOf(table, column.name()))),
                        List.of(Span.code(column.type())),
                        List.of(Span.plain(column.nullable() ? "null" : "")),
                        value(column.value()),
                        commentCell(column.key())))
                .toList();
        document.table(List.of("Column", "Key", "Type", "Null", "Default", "Comment"), rows);
    }

    private String keysOf(ObjectName table, String column) {
        List<String> marks = new ArrayList<>();
        if (parts(table, PrimaryKeyFact.class).stream()
                .anyMatch(key -> key.columns().contains(column))) {
            marks.add("PK");
        }
        if (parts(table, ForeignKeyFact.class).stream()
                .anyMatch(key -> key.columns().contains(column))) {
            marks.add("FK");
        }
        return String.join(" ", marks);
    }

    private static List<Span> value(ColumnValue value) {
        if (value instanceof ColumnValue.DefaultValue given) {
            return List.of(Span.code(given.sql()));
        }
        if (value instanceof ColumnValue.Identity identity) {
            return List.of(Span.plain(identity.always() ? "identity, always" : "identity"));
        }
        if (value instanceof ColumnValue.Computed computed) {
            return List.of(
                    Span.plain(computed.virtual() ? "computed when read: " : "computed: "), Span.code(computed.sql()));
        }
        return List.of();
    }

    private void keys(ObjectName table) {
        List<List<List<Span>>> rows = new ArrayList<>();
        parts(table, PrimaryKeyFact.class)
                .forEach(key -> rows.add(row(key.name(), "primary key", columns(key.columns()), key.key())));
        parts(table, UniqueFact.class)
                .forEach(key -> rows.add(row(
                        key.name(),
                        key.nullsNotDistinct() ? "unique nulls not distinct" : "unique",
                        columns(key.columns()),
                        key.key())));
        parts(table, ExclusionFact.class)
                .forEach(key -> rows.add(row(key.name(), "exclude", Span.code(key.definition()), key.key())));
        section("Keys", List.of("Key", "Kind", "Of", "Comment"), rows);
    }

    private List<List<Span>> row(String name, String kind, Span of, FactKey key) {
        return List.of(List.of(Span.code(name)), List.of(Span.plain(kind)), List.of(of), commentCell(key));
    }

    private static Span columns(List<String> names) {
        return Span.code(String.join(", ", names));
    }

    private void section(String title, List<String> heads, List<List<List<Span>>> rows) {
        if (!rows.isEmpty()) {
            document.heading(4, List.of(Span.plain(title)), "");
            document.table(heads, rows);
        }
    }

    private void foreignKeys(ObjectName table) {
        section(
                "Foreign keys",
                List.of("Foreign key", "Columns", "Refers to", "When that goes", "Comment"),
                parts(table, ForeignKeyFact.class).stream()
                        .map(key -> List.of(
                                List.of(Span.code(key.name())),
                                List.of(columns(key.columns())),
                                List.of(Names.link(key.target()), Span.plain(" "), columns(key.targetColumns())),
                                List.of(Span.plain(actions(key))),
                                commentCell(key.key())))
                        .toList());
    }

    private static String actions(ForeignKeyFact key) {
        return "delete: " + text(key.onDelete()) + ", update: " + text(key.onUpdate());
    }

    private static String text(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void referredToBy(ObjectName table) {
        section(
                "Referred to by",
                List.of("Table", "Columns", "Foreign key"),
                referring.getOrDefault(table, List.of()).stream()
                        .map(key -> List.of(
                                List.of(Names.link(key.table())),
                                List.of(columns(key.columns())),
                                List.of(Span.code(key.name()))))
                        .toList());
    }

    private void checks(ObjectName table) {
        section(
                "Checks",
                List.of("Check", "What must hold", "Comment"),
                parts(table, CheckFact.class).stream()
                        .map(check -> List.of(
                                List.of(Span.code(check.name())),
                                List.of(Span.code(check.expression())),
                                commentCell(check.key())))
                        .toList());
    }

    /** Triggers, policies and rules, by name. */
    private void others(ObjectName table) {
        section(
                "Triggers, policies and rules",
                List.of("Name", "Kind", "Comment"),
                parts.getOrDefault(table, List.of()).stream()
                        .map(Fact::key)
                        .filter(key -> key.kind() == FactKind.TRIGGER
                                || key.kind() == FactKind.POLICY
                                || key.kind() == FactKind.RULE)
                        .map(key -> List.of(
                                List.of(Span.code(key.part())),
                                List.of(Span.plain(key.kind().text())),
                                commentCell(key)))
                        .toList());
    }

    private void partitions(ObjectName table) {
        section(
                "Partitions",
                List.of("Partition", "Rows"),
                partitions.getOrDefault(table, List.of()).stream()
                        .map(part -> List.of(List.of(Names.link(part.table())), List.of(Span.code(part.bound()))))
                        .toList());
    }
}
