package dev.pgpx.processor.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What the constraints of Jakarta Validation on a component demand of its column, as far as the database can demand it, too. They
 * are known by name: the processor does not need the library. Constraints that hold only in some group are the application's,
 * and so are patterns, whose language is another one in the database, and times compared with now.
 *
 * @param maximumLength the most characters of a text: {@code varchar(n)}, where the model names no type
 * @param checks conditions of check constraints, by what their names end in; each is true or null for what is allowed
 */
record ColumnRules(OptionalInt maximumLength, Map<String, String> checks) {
    /** What a column holds, as far as constraints differ by it. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OTHER
    }

    /**
     * The rules of a component.
     *
     * @param component the component
     * @param column its column, quoted where it has to be
     * @param kind what the column holds
     * @return the rules; none where it has no constraints
     */
    static ColumnRules of(RecordComponentElement component, String column, Kind kind) {
        OptionalInt length = OptionalInt.empty();
        Map<String, String> checks = new LinkedHashMap<>();
        for (Constraint constraint : constraints(component)) {
            if (kind == Kind.TEXT && constraint.name().equals("Size")) {
                length = shorter(length, constraint.maximum());
            }
            ConstraintCheck.of(constraint, column, kind)
                    .ifPresent(check -> checks.merge(check.suffix(), check.condition(), ColumnRules::both));
        }
        return new ColumnRules(length, checks);
    }

    private static OptionalInt shorter(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }

    /** Constraints can stand on fields, not on components: the compiler hands them on. */
    private static List<Constraint> constraints(RecordComponentElement component) {
        List<Constraint> constraints = new ArrayList<>();
        Element record = component.getEnclosingElement();
        if (record == null) {
            return constraints;
        }
        for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                for (AnnotationMirror annotation : field.getAnnotationMirrors()) {
                    constraints.addAll(Constraint.of(annotation));
                }
            }
        }
        return constraints;
    }
}
