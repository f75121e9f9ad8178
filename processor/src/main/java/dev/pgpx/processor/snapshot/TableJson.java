package dev.pgpx.processor.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.model.Computed;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.ConstraintModel;
import dev.pgpx.processor.table.JoinTableModel;
import dev.pgpx.processor.table.JoinTableModel.JoinColumn;
import dev.pgpx.processor.table.Reference;
import dev.pgpx.processor.table.StoredTableModel;
import dev.pgpx.processor.table.StoredTableModel.StoredColumn;
import dev.pgpx.processor.table.TableModel;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.EnumType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table as JSON: members in a fixed order, those that do not apply to a column left out. */
final class TableJson {
    private final JsonGenerator json;

    TableJson(JsonGenerator json) {
        this.json = json;
    }

    void write(TableModel model, String record) throws IOException {
        json.writeStartObject();
        List<StoredTableModel> stored = model.stored();
        json.writeNumberField("format", stored.size() == 1 ? SnapshotWriter.FORMAT : SnapshotWriter.FORMAT_OF_SEVERAL);
        json.writeStringField("record", record);
        if (stored.size() == 1) {
            table(model, stored.get(0));
        } else {
            each("tables", stored, each -> {
                json.writeStartObject();
                table(model, each);
                json.writeEndObject();
            });
        }
        each("enums", enums(model), this::enumType);
        each("joinTables", joinTables(model), this::joinTable);
        json.writeEndObject();
    }

    private void table(TableModel model, StoredTableModel table) throws IOException {
        json.writeStringField("schema", table.schema());
        json.writeStringField("table", table.name());
        if (!table.joined()) {
            optional("comment", model.declaration().comment());
            optional("history", model.declaration().history());
        }
        List<StoredColumn> columns = table.columns().stream()
                .filter(column -> !column.column().component().isSystemVersion())
                .toList();
        each("columns", columns, column -> column(model, column));
        each("primaryKey", table.keyColumns(), column -> json.writeString(column.name()));
        List<ConstraintModel> constraints = model.constraints().stream()
                .filter(constraint -> constraint.table().equals(table))
                .toList();
        each("constraints", constraints, this::constraint);
    }

    private void column(TableModel model, StoredColumn stored) throws IOException {
        ColumnModel column = stored.column();
        ComponentDeclaration component = column.component();
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("component", component.path());
        json.writeStringField("type", column.sqlType());
        json.writeBooleanField("nullable", stored.nullable());
        if (stored.pointsToBase()) {
            json.writeEndObject();
            return;
        }
        made(model, column);
        flag("hidden", component.isHidden());
        optional("comment", component.comment());
        if (!component.uniques().isEmpty() && model.isOnlyColumn(column)) {
            json.writeBooleanField("unique", true);
        }
        if (column.reference().isPresent()) {
            references(List.of(column.reference().get()));
        }
        json.writeEndObject();
    }

    /** What the database makes of the value. */
    private void made(TableModel model, ColumnModel column) throws IOException {
        if (column.isIdentity()) {
            json.writeBooleanField("identity", true);
            flag("always", column.component().generatedId().orElseThrow().always());
        }
        optional("sequence", column.sequence());
        optional("default", column.defaultSql());
        optional("computed", model.computedSql(column));
        flag("virtual", column.component().computed().map(Computed::virtual).orElse(false));
    }

    private void constraint(ConstraintModel constraint) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", constraint.name());
        json.writeStringField(
                "kind", constraint.rule().kind().toLowerCase(Locale.ROOT).replace('_', ' '));
        each("columns", constraint.columns(), column -> json.writeString(column.name()));
        if (constraint.rule() instanceof ConstraintModel.Unique unique) {
            flag("nullsNotDistinct", unique.nullsNotDistinct());
            optional("where", Optional.of(unique.condition()).filter(sql -> !sql.isEmpty()));
        } else if (constraint.rule() instanceof ConstraintModel.ForeignKey key) {
            references(key.references());
            if (key.onDelete() != DeleteRule.NO_ACTION) {
                json.writeStringField("onDelete", key.onDelete().name());
            }
        } else if (constraint.rule() instanceof ConstraintModel.PartOf whole) {
            json.writeObjectFieldStart("references");
            json.writeStringField("schema", whole.schema());
            json.writeStringField("table", whole.table());
            each("columns", constraint.columns(), column -> json.writeString(column.name()));
            json.writeEndObject();
            json.writeStringField("onDelete", DeleteRule.CASCADE.name());
        } else if (constraint.rule() instanceof ConstraintModel.Check check) {
            json.writeStringField("expression", check.expression());
        } else if (constraint.rule() instanceof ConstraintModel.Exclusion exclusion) {
            json.writeStringField("definition", exclusion.definition());
        }
        json.writeEndObject();
    }

    private void optional(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private void flag(String name, boolean set) throws IOException {
        if (set) {
            json.writeBooleanField(name, true);
        }
    }

    private void references(List<Reference> references) throws IOException {
        json.writeObjectFieldStart("references");
        json.writeStringField("schema", references.get(0).schema());
        json.writeStringField("table", references.get(0).table());
        if (references.size() == 1) {
            json.writeStringField("column", references.get(0).column());
        } else {
            each("columns", references, reference -> json.writeString(reference.column()));
        }
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
        references(List.of(column.reference()));
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
