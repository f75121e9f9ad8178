package dev.pgpx.schema.snapshot;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import dev.pgpx.schema.snapshot.TableSnapshot.Constraint;
import dev.pgpx.schema.snapshot.TableSnapshot.JoinTable;
import dev.pgpx.schema.snapshot.TableSnapshot.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands the text of a snapshot, as the processor describes it. */
final class SnapshotParser {
    /** The newest format that is understood. */
    static final int FORMAT = 2;

    private SnapshotParser() {}

    static List<TableSnapshot> parse(String source, String text) {
        try {
            JsonObject json = new JsonObject(JsonParser.parse(text));
            long format = json.number("format");
            if (format > FORMAT) {
                throw SchemaException.of("PGPX-3001", source, format, FORMAT);
            }
            return json.members().containsKey("tables") ? tables(source, json) : List.of(table(source, json, json));
        } catch (JsonException failure) {
            throw SchemaException.of("PGPX-3002", source, failure.getMessage()).causedBy(failure);
        }
    }

    /** Of a hierarchy with several tables: what all of them share is told with the first. */
    private static List<TableSnapshot> tables(String source, JsonObject json) throws JsonException {
        List<TableSnapshot> tables = new ArrayList<>();
        for (JsonObject table : json.objects("tables")) {
            TableSnapshot snapshot = table(source, json, table);
            tables.add(tables.isEmpty() ? snapshot : snapshot.alone());
        }
        return tables;
    }

    private static TableSnapshot table(String source, JsonObject json, JsonObject table) throws JsonException {
        List<EnumFact> enums = new ArrayList<>();
        for (JsonObject type : json.objects("enums")) {
            enums.add(new EnumFact(name(type, "name"), type.texts("labels")));
        }
        List<JoinTable> joinTables = new ArrayList<>();
        for (JsonObject join : json.objects("joinTables")) {
            joinTables.add(new JoinTable(name(join, "table"), columns(join)));
        }
        return new TableSnapshot(
                source,
                json.text("record"),
                name(table, "table"),
                table.optionalText("comment"),
                history(table),
                columns(table),
                table.texts("primaryKey"),
                constraints(table),
                enums,
                joinTables);
    }

    private static Optional<ObjectName> history(JsonObject json) throws JsonException {
        String schema = json.text("schema");
        return json.optionalText("history").map(name -> new ObjectName(schema, name));
    }

    private static List<Column> columns(JsonObject json) throws JsonException {
        List<Column> columns = new ArrayList<>();
        for (JsonObject column : json.objects("columns")) {
            columns.add(new Column(
                    column.text("name"),
                    column.text("type"),
                    column.flag("nullable"),
                    value(column),
                    column.optionalText("sequence").map(SnapshotParser::qualified),
                    column.optionalText("comment"),
                    column.flag("hidden"),
                    column.flag("unique"),
                    reference(column)));
        }
        return columns;
    }

    private static ColumnValue value(JsonObject column) throws JsonException {
        if (column.flag("identity")) {
            return new ColumnValue.Identity(column.flag("always"));
        }
        if (column.optionalText("computed").isPresent()) {
            return new ColumnValue.Computed(column.text("computed"), column.flag("virtual"));
        }
        return column.optionalText("default")
                .<ColumnValue>map(ColumnValue.DefaultValue::new)
                .orElse(ColumnValue.Given.GIVEN);
    }

    private static ObjectName qualified(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? new ObjectName("", name) : new ObjectName(name.substring(0, dot), name.substring(dot + 1));
    }

    private static List<Constraint> constraints(JsonObject json) throws JsonException {
        List<Constraint> constraints = new ArrayList<>();
        for (JsonObject constraint : json.optionalObjects("constraints")) {
            constraints.add(new Constraint(
                    constraint.constant("kind", Constraint.Kind.class),
                    constraint.text("name"),
                    constraint.texts("columns"),
                    constraint.flag("nullsNotDistinct"),
                    constraint.optionalText("where"),
                    reference(constraint),
                    constraint.members().containsKey("onDelete")
                            ? constraint.constant("onDelete", DeleteRule.class)
                            : DeleteRule.NO_ACTION,
                    sql(constraint)));
        }
        return constraints;
    }

    private static String sql(JsonObject constraint) throws JsonException {
        String expression = constraint.optionalText("expression").orElse("");
        return constraint.optionalText("definition").orElse(expression);
    }

    private static Optional<Reference> reference(JsonObject column) throws JsonException {
        Optional<JsonObject> json = column.optionalObject("references");
        if (json.isEmpty()) {
            return Optional.empty();
        }
        JsonObject other = json.get();
        List<String> columns =
                other.members().containsKey("columns") ? other.texts("columns") : List.of(other.text("column"));
        return Optional.of(new Reference(name(other, "table"), columns));
    }

    private static ObjectName name(JsonObject json, String member) throws JsonException {
        return new ObjectName(json.text("schema"), json.text(member));
    }
}
