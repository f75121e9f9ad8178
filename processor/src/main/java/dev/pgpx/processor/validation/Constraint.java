package dev.pgpx.processor.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of Jakarta Validation that holds in every group.
 *
 * @param name the simple name of the annotation
 * @param members what is given, by name
 */
record Constraint(String name, Map<String, Object> members) {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String SEVERAL = ".List";

    /** The constraints that an annotation stands for: none, one, or those that a repeated one holds. */
    static List<Constraint> of(AnnotationMirror annotation) {
        String type = ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        if (!type.startsWith(PACKAGE)) {
            return List.of();
        }
        Map<String, Object> members = new HashMap<>();
        annotation
                .getElementValues()
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), value.getValue()));
        if (type.endsWith(SEVERAL)) {
            return repeated(members.get("value"));
        }
        boolean always = !(members.get("groups") instanceof List<?> groups) || groups.isEmpty();
        return always ? List.of(new Constraint(type.substring(PACKAGE.length()), members)) : List.of();
    }

    private static List<Constraint> repeated(@Nullable Object values) {
        List<Constraint> all = new ArrayList<>();
        for (Object value : values instanceof List<?> list ? list : List.of()) {
            all.addAll(of((AnnotationMirror) ((AnnotationValue) value).getValue()));
        }
        return all;
    }

    /** The given number of a member. */
    OptionalInt number(String member) {
        return members.get(member) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The most that a size allows. */
    OptionalInt maximum() {
        return number("max");
    }

    /** The bound of a comparison, as SQL writes numbers; {@code value} has no default. */
    String bound() {
        return String.valueOf(members.get("value"));
    }

    /** Whether the bound itself is allowed. */
    boolean isInclusive() {
        return !Boolean.FALSE.equals(members.get("inclusive"));
    }
}
