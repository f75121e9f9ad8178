package dev.pgpx.schema.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a sketch that was understood makes sense. */
final class SketchCheck {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final String record;
    private final List<FieldSketch> fields;
    private final Consumer<String> problems;

    /** A sketch. */
    SketchCheck(String record, List<FieldSketch> fields, Consumer<String> problems) {
        this.record = record;
        this.fields = fields;
        this.problems = problems;
    }

    /** Tells all that is wrong. */
    void check() {
        tooLong("the table of " + record, JavaNames.snake(record)).ifPresent(problems);
        if (isOfLanguage(record)) {
            problems.accept("no model can be named " + record + ", as a class of java.lang is: give it another name");
        }
        Map<String, String> columns = new HashMap<>();
        for (FieldSketch field : fields) {
            checkName(field, columns);
            checkMarks(field);
        }
        checkClasses();
    }

    /** What is said of a name that PostgreSQL would cut. */
    static Optional<String> tooLong(String what, String name) {
        int bytes = JavaNames.bytes(name);
        return bytes <= JavaNames.MOST_BYTES
                ? Optional.empty()
                : Optional.of(what + " would be \"" + name + "\" in the database, which has " + bytes
                        + " bytes: expected at most " + JavaNames.MOST_BYTES);
    }

    private static boolean isOfLanguage(String name) {
        try {
            return Class.forName("java.lang." + name, false, null) != null;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    private void checkName(FieldSketch field, Map<String, String> columns) {
        if (JavaNames.isTaken(field.component())) {
            problems.accept("no component can be named " + field.component()
                    + ", which means something else in Java: give the field another name");
        }
        tooLong("the column of " + field.name(), field.column()).ifPresent(problems);
        String other = columns.putIfAbsent(field.column(), field.name());
        if (other != null) {
            problems.accept("there are two fields for \"" + field.column() + "\", " + other + " and " + field.name()
                    + ": leave one out");
        }
        if (field.type() instanceof FieldType.Enumeration) {
            String name = SketchSource.enumName(record, field);
            tooLong("the enum type of " + field.name(), JavaNames.snake(name)).ifPresent(problems);
        }
    }

    private void checkMarks(FieldSketch field) {
        FieldSketch.Marks marks = field.marks();
        String name = field.name();
        boolean any = marks.nullable()
                || marks.unique()
                || marks.key()
                || !marks.rule().isEmpty();
        if (!field.isColumn() && (any || !marks.fallback().isEmpty())) {
            problems.accept(name + " is a relation to many, which has no column: expected nothing behind it");
            return;
        }
        if ((marks.key() || isUsualKey(field)) && marks.nullable()) {
            problems.accept(name + " is the key, which is never null: leave out ?");
        }
        if (field.type() instanceof FieldType.ToOne) {
            checkRelation(field);
        } else if (!marks.fallback().isEmpty()) {
            checkDefault(field);
        }
    }

    private boolean isUsualKey(FieldSketch field) {
        return SketchSource.isUsualKey(field, fields);
    }

    private void checkRelation(FieldSketch field) {
        String rule = field.marks().rule();
        if (!field.marks().fallback().isEmpty()) {
            problems.accept(field.name() + " is a relation, which has no default: leave it out");
        }
        if (!rule.isEmpty() && SketchRules.deleteRule(rule).isEmpty()) {
            problems.accept(field.name() + " is a relation, for which {" + rule
                    + "} says nothing: expected {cascade}, {restrict}, {set-null} or {set-default}");
        }
        if (rule.equalsIgnoreCase("set-null") && !field.marks().nullable()) {
            problems.accept(
                    field.name() + " is never null, so that it cannot be set to null: add ?, or leave out {set-null}");
        }
        if (rule.equalsIgnoreCase("set-default")) {
            problems.accept(field.name() + " has no default, so that it cannot be set to it: leave out {set-default}");
        }
    }

    private void checkDefault(FieldSketch field) {
        String fallback = field.marks().fallback();
        if (isUsualKey(field) && SketchSource.isGenerated(field)) {
            problems.accept(field.name() + " is generated, so that it has no default: leave out =" + fallback);
        } else if (field.type() instanceof FieldType.Enumeration values
                && !values.list()
                && !SketchRules.isSql(fallback)
                && !values.labels().contains(fallback)) {
            problems.accept("the default of " + field.name() + " is \"" + fallback
                    + "\", which is none of its labels: expected " + String.join(", ", values.labels()));
        } else if (field.type() instanceof FieldType.Value value && !value.list() && !SketchRules.isSql(fallback)) {
            checkValue(field.name(), value.word().family(), fallback);
        }
    }

    private void checkValue(String name, ColumnWord.Family family, String fallback) {
        if (family == ColumnWord.Family.NUMBER && !NUMBER.matcher(fallback).matches()) {
            problems.accept(
                    "the default of " + name + " is \"" + fallback + "\": expected a number, or SQL in parentheses");
        }
        boolean truth = Set.of("true", "false").contains(fallback.toLowerCase(Locale.ROOT));
        if (family == ColumnWord.Family.BOOLEAN && !truth) {
            problems.accept("the default of " + name + " is \"" + fallback + "\": expected true or false");
        }
    }

    /** Two classes of the same name cannot be used in one source. */
    private void checkClasses() {
        SketchSource source = new SketchSource(record, "", "", fields);
        Set<String> used = new HashSet<>();
        source.imports().forEach(name -> used.add(name.substring(name.lastIndexOf('.') + 1)));
        Set<String> models = new HashSet<>(Set.of(record));
        for (FieldSketch field : fields) {
            if (field.type() instanceof FieldType.ToOne one) {
                models.add(one.model());
            } else if (field.type() instanceof FieldType.ToMany many) {
                models.add(many.model());
            }
        }
        models.stream()
                .filter(used::contains)
                .sorted()
                .forEach(model -> problems.accept("the record needs the class "
                        + source.imports().stream()
                                .filter(name -> name.endsWith("." + model))
                                .findFirst()
                                .orElse(model)
                        + ", so that no model beside it can be named " + model + ": give it another name"));
    }
}
