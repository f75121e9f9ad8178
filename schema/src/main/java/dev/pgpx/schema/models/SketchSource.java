package dev.pgpx.schema.models;

import java.util.ArrayList;
import java.util.List;

/** The source of the record for a sketch. */
final class SketchSource {
    private final String record;
    private final String table;
    private final String schema;
    private final List<FieldSketch> fields;
    private final Components components = new Components();
    private final List<Annotation> header = new ArrayList<>();

    /** The source of a sketch; a table and schema that are empty are the usual ones. */
    SketchSource(String record, String table, String schema, List<FieldSketch> fields) {
        this.record = record;
        this.table = table;
        this.schema = schema;
        this.fields = fields;
        addHeader();
        fields.forEach(this::add);
    }

    /** The key of a model that names none. */
    static FieldSketch usualKey() {
        return new FieldSketch(
                "id",
                new FieldType.Value(ColumnWords.find("bigint").orElseThrow(), "", /* list= */ false),
                new FieldSketch.Marks(
                        /* nullable= */ false,
                        /* unique= */ false,
                        /* key= */ false,
                        /* rule= */ "",
                        /* fallback= */ ""));
    }

    /** Whether a field is the key because it is called {@code id}. */
    static boolean isUsualKey(FieldSketch field, List<FieldSketch> fields) {
        return field.component().equals("id")
                && field.isColumn()
                && fields.stream().noneMatch(each -> each.marks().key());
    }

    /** Whether the server makes the values of such a key. */
    static boolean isGenerated(FieldSketch field) {
        return field.type() instanceof FieldType.Value value
                && !value.list()
                && value.word().isGenerated();
    }

    /** The enum of a field. */
    static String enumName(String record, FieldSketch field) {
        return record + JavaNames.type(field.component());
    }

    /** The qualified names that it imports, in order. */
    List<String> imports() {
        return components.imports();
    }

    /** The whole source. */
    String text(String packageName) {
        return SourceLayout.head(packageName, components.imports())
                + SourceLayout.record(header, record, components.all());
    }

    private void addHeader() {
        List<String> values = new ArrayList<>();
        if (!table.isEmpty() && !table.equals(JavaNames.snake(record))) {
            values.add("name = " + Literals.java(table));
        }
        if (!schema.isEmpty()) {
            values.add("schema = " + Literals.java(schema));
        }
        header.add(components.annotation("Table", values));
    }

    private void add(FieldSketch field) {
        if (field.type() instanceof FieldType.ToMany many) {
            components.useModel("Many");
            List<Annotation> linked = many.linked() ? List.of(components.annotation("ManyToMany")) : List.of();
            components.add(linked, "Many<" + many.model() + "> " + field.component());
            return;
        }
        List<Annotation> annotations = new ArrayList<>();
        if (isUsualKey(field, fields)) {
            annotations.add(components.annotation(isGenerated(field) ? "GeneratedId" : "Id"));
        } else if (field.marks().key()) {
            annotations.add(components.annotation("Id"));
        }
        if (field.marks().unique()) {
            annotations.add(components.annotation("Unique"));
        }
        addRules(field, annotations);
        String type = type(field, annotations);
        components.add(annotations, type + " " + field.component());
    }

    private void addRules(FieldSketch field, List<Annotation> annotations) {
        FieldSketch.Marks marks = field.marks();
        if (field.type() instanceof FieldType.ToOne) {
            SketchRules.deleteRule(marks.rule()).ifPresent(rule -> {
                components.useModel("DeleteRule");
                annotations.add(components.annotation("OnDelete", "DeleteRule." + rule.name()));
            });
            return;
        }
        if (!marks.fallback().isEmpty()) {
            annotations.add(components.annotation("Default", Literals.java(SketchRules.fallback(field))));
        }
        if (!marks.rule().isEmpty()) {
            annotations.add(components.annotation("Check", Literals.java(SketchRules.condition(field))));
        }
    }

    /** The type in Java; what has to be said of the column is added. */
    private String type(FieldSketch field, List<Annotation> annotations) {
        boolean nullable = field.marks().nullable();
        if (field.type() instanceof FieldType.ToOne one) {
            components.useModel("One");
            String type = "One<" + one.model() + ">";
            return nullable ? components.optional(type) : type;
        }
        List<String> said = new ArrayList<>();
        if (field.isNamedByHand()) {
            said.add("name = " + Literals.java(field.column()));
        }
        JavaType type;
        if (field.type() instanceof FieldType.Value value) {
            columnType(value).forEach(each -> said.add("type = " + Literals.java(each)));
            type = value.list()
                    ? value.word().java().in("java.util.List")
                    : value.word().java();
        } else {
            JavaType own = JavaType.of(enumName(record, field), /* isDefault= */ true);
            boolean list = field.type() instanceof FieldType.Enumeration values && values.list();
            type = list ? own.in("java.util.List") : own;
        }
        if (!said.isEmpty()) {
            annotations.add(components.annotation("Column", said));
        }
        type.imports().forEach(components::use);
        return nullable ? components.optional(type.boxed()) : type.name();
    }

    /** The type as a model has to name it, if it has to. */
    private static List<String> columnType(FieldType.Value value) {
        String array = value.list() ? "[]" : "";
        if (!value.parameters().isEmpty()) {
            return List.of(value.word().sql() + "(" + value.parameters() + ")" + array);
        }
        return value.word().java().isDefault()
                ? List.of()
                : List.of(value.word().sql() + array);
    }
}
