package dev.pgpx.schema.snapshot;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.snapshot.TableSnapshot.Column;
import dev.pgpx.schema.snapshot.TableSnapshot.JoinTable;
import dev.pgpx.schema.snapshot.TableSnapshot.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands the text of a snapshot, as the processor describes it. */
final class SnapshotParser {
    /** The newest format that is understood. */
    static final int FORMAT = 1;

    private SnapshotParser() {}

    static TableSnapshot parse(String source, String text) {
        try {
            JsonObject json = new JsonObject(JsonParser.parse(text));
            long format = json.number("format");
            if (format > FORMAT) {
                throw SchemaException.of("PGPX-3001", source, format, FORMAT);
            }
            return table(source, json);
        } catch (JsonException failure) {
            throw SchemaException.of("PGPX-3002", source, failure.getMessage()).causedBy(failure);
        }
    }

    private static TableSnapshot table(String source, JsonObject json) throws JsonException {
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
                name(json, "table"),
                columns(json),
                json.texts("primaryKey"),
                enums,
                joinTables);
    }

    private static List<Column> columns(JsonObject json) throws JsonException {
        List<Column> columns = new ArrayList<>();
        for (JsonObject column : json.objects("columns")) {
            columns.add(new Column(
                    column.text("name"),
                    column.text("type"),
                    column.flag("nullable"),
                    column.flag("identity"),
                    column.optionalText("default"),
                    column.flag("unique"),
                    reference(column)));
        }
        return columns;
    }

    private static Optional<Reference> reference(JsonObject column) throws JsonException {
        Optional<JsonObject> json = column.optionalObject("references");
        return json.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reference(name(json.get(), "table"), json.get().text("column")));
    }

    private static ObjectName name(JsonObject json, String member) throws JsonException {
        return new ObjectName(json.text("schema"), json.text(member));
    }
}
