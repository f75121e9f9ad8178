package dev.pgpx.schema.models;

import dev.pgpx.query.text.DefaultName;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts that the record of a sketch without relations leads to. */
final class SketchFacts {
    private static final Map<String, String> PRINTED = Map.of("varchar", "character varying", "char", "character");

    private final String record;
    private final ObjectName table;
    private final List<FieldSketch> fields;
    private final List<Fact> facts = new ArrayList<>();

    /** The facts of a sketch. */
    SketchFacts(String record, ObjectName table, List<FieldSketch> fields) {
        this.record = record;
        this.table = table;
        this.fields = fields;
    }

    /** All of them. */
    List<Fact> all() {
        if (!table.schema().isEmpty()) {
            facts.add(new SchemaFact(table.schema()));
        }
        facts.add(new TableFact(table));
        List<String> key = new ArrayList<>();
        for (FieldSketch field : fields) {
            facts.add(column(field));
            constraints(field);
            if (field.marks().key() || SketchSource.isUsualKey(field, fields)) {
                key.add(field.column());
            }
        }
        facts.add(new PrimaryKeyFact(table, DefaultName.of(table.name(), "", "pkey"), key));
        return facts;
    }

    private ColumnFact column(FieldSketch field) {
        int position = 1 + fields.indexOf(field);
        return new ColumnFact(
                table, position, field.column(), type(field), field.marks().nullable(), value(field));
    }

    private ColumnValue value(FieldSketch field) {
        if (SketchSource.isUsualKey(field, fields) && SketchSource.isGenerated(field)) {
            boolean number = field.type() instanceof FieldType.Value value
                    && value.word().family() == ColumnWord.Family.NUMBER;
            return number
                    ? new ColumnValue.Identity(/* always= */ false)
                    : new ColumnValue.DefaultValue("gen_random_uuid()");
        }
        return field.marks().fallback().isEmpty()
                ? ColumnValue.Given.GIVEN
                : new ColumnValue.DefaultValue(SketchRules.fallback(field));
    }

    /** The type of the column; an enum is a fact of its own. */
    private String type(FieldSketch field) {
        if (field.type() instanceof FieldType.Enumeration values) {
            ObjectName name = new ObjectName(table.schema(), JavaNames.snake(SketchSource.enumName(record, field)));
            facts.add(0, new EnumFact(name, values.labels()));
            return name.sql() + (values.list() ? "[]" : "");
        }
        if (field.type() instanceof FieldType.Value value) {
            String sql = value.word().sql();
            String numbers =
                    value.parameters().isEmpty() ? "" : "(" + value.parameters().replace(" ", "") + ")";
            return PRINTED.getOrDefault(sql, sql) + numbers + (value.list() ? "[]" : "");
        }
        throw new IllegalStateException(field.name() + " is a relation");
    }

    private void constraints(FieldSketch field) {
        if (field.marks().unique()) {
            String name = DefaultName.of(table.name(), field.column(), "key");
            facts.add(new UniqueFact(table, name, List.of(field.column()), /* nullsNotDistinct= */ false));
        }
        if (!field.marks().rule().isEmpty()) {
            String name = DefaultName.of(table.name(), field.column(), "check");
            facts.add(new CheckFact(table, name, SketchRules.condition(field)));
        }
    }
}
