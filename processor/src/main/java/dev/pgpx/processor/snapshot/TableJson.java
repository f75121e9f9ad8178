package dev.pgpx.processor.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.JoinTableModel;
import dev.pgpx.processor.table.JoinTableModel.JoinColumn;
import dev.pgpx.processor.table.Reference;
import dev.pgpx.processor.table.TableModel;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.EnumType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table as JSON: members in a fixed order, those that do not apply to a column left out. */
final class TableJson {
    private final JsonGenerator json;

    TableJson(JsonGenerator json) {
        this.json = json;
    }

    void write(TableModel model, String record) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", SnapshotWriter.FORMAT);
        json.writeStringField("record", record);
        json.writeStringField("schema", model.declaration().schema());
        json.writeStringField("table", model.declaration().name());
        each("columns", model.columns(), this::column);
        each("primaryKey", model.keyColumns(), column -> json.writeString(column.name()));
        each("enums", enums(model), this::enumType);
        each("joinTables", joinTables(model), this::joinTable);
        json.writeEndObject();
    }

    private void column(ColumnModel column) throws IOException {
        ComponentDeclaration component = column.component();
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("component", component.name());
        json.writeStringField("type", column.sqlType());
        json.writeBooleanField("nullable", component.nullable());
        if (component.isGenerated()) {
            json.writeBooleanField("identity", true);
        }
        if (component.defaultValue().isPresent()) {
            json.writeStringField("default", component.defaultValue().get());
        }
        if (component.isUnique()) {
            json.writeBooleanField("unique", true);
        }
        if (column.reference().isPresent()) {
            references(column.reference().get());
        }
        json.writeEndObject();
    }

    private void references(Reference reference) throws IOException {
        json.writeObjectFieldStart("references");
        json.writeStringField("schema", reference.schema());
        json.writeStringField("table", reference.table());
        json.writeStringField("column", reference.column());
        json.writeEndObject();
    }

    private void enumType(EnumType type) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", type.schema());
        json.writeStringField("name", type.name());
        each("labels", type.labels(), json::writeString);
        json.writeEndObject();
    }

    private void joinTable(JoinTableModel join) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", join.schema());
        json.writeStringField("table", join.name());
        each("columns", List.of(join.own(), join.target()), this::joinColumn);
        json.writeEndObject();
    }

    private void joinColumn(JoinColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.sqlType());
        references(column.reference());
        json.writeEndObject();
    }

    private <T> void each(String name, List<T> values, Step<T> step) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            step.write(value);
        }
        json.writeEndArray();
    }

    private static List<EnumType> enums(TableModel model) {
        return model.columns().stream()
                .map(ColumnModel::type)
                .map(ColumnType::enumType)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<JoinTableModel> joinTables(TableModel model) {
        return model.components(ComponentModel.ManyToMany.class)
                .filter(ComponentModel.ManyToMany::owning)
                .map(ComponentModel.ManyToMany::join)
                .toList();
    }

    private interface Step<T> {
        void write(T value) throws IOException;
    }
}
