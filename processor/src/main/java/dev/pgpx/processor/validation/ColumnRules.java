package dev.pgpx.processor.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What the constraints of Jakarta Validation on a component demand of its column, as far as the database can demand it, too. They
 * are known by name: the processor does not need the library. Constraints that hold only in some group are the application's,
 * and so are patterns, whose language is another one in the database, and times compared with now.
 *
 * @param maximumLength the most characters of a text: {@code varchar(n)}, where the model names no type
 * @param checks conditions of check constraints, by what their names end in; each is true or null for what is allowed
 */
public record ColumnRules(OptionalInt maximumLength, Map<String, String> checks) {
    /** What a column holds, as far as constraints differ by it. */
    public enum Kind {
        /** Text, whose length its type limits. */
        TEXT,
        /** Text of a type that the model names, so that a check limits its length. */
        TYPED_TEXT,
        /** Numbers. */
        NUMBER,
        /** Booleans. */
        BOOLEAN,
        /** Arrays. */
        ARRAY,
        /** What no constraint is known for. */
        OTHER
    }

    /** Keeps the order of the checks. */
    public ColumnRules {
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    }

    /**
     * The rules of a component.
     *
     * @param component the component; of a class the parameter of its constructor
     * @param column its column, quoted where it has to be
     * @param kind what the column holds
     * @return the rules; none where it has no constraints
     */
    public static ColumnRules of(Element component, String column, Kind kind) {
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

    /**
     * Constraints can stand on fields, not on components of records: the compiler hands them on. Of a class they stand on the
     * field or on the constructor's parameter.
     */
    private static List<Constraint> constraints(Element component) {
        List<Constraint> constraints = new ArrayList<>();
        Element owner = component.getEnclosingElement();
        if (owner instanceof ExecutableElement) {
            addAll(component, constraints);
            owner = owner.getEnclosingElement();
        }
        if (!(owner instanceof TypeElement)) {
            return constraints; // a hierarchy's discriminator is no component
        }
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                addAll(field, constraints);
            }
        }
        return constraints;
    }

    private static void addAll(Element place, List<Constraint> constraints) {
        add(place, constraints);
        inside(place.asType()).ifPresent(type -> add(type, constraints));
    }

    private static void add(AnnotatedConstruct place, List<Constraint> constraints) {
        for (AnnotationMirror annotation : place.getAnnotationMirrors()) {
            constraints.addAll(Constraint.of(annotation));
        }
    }

    /** Of an {@code Optional<@Size(max = 3) String>} the value is meant. */
    private static Optional<TypeMirror> inside(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && element.getQualifiedName().contentEquals(Optional.class.getName())
                ? declared.getTypeArguments().stream().findFirst().map(argument -> argument)
                : Optional.empty();
    }
}
