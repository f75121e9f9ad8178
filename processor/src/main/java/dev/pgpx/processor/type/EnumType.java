package dev.pgpx.processor.type;

import dev.pgpx.model.Label;
import dev.pgpx.processor.declaration.Names;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A Java enum as a PostgreSQL enum type.
 *
 * @param element the Java enum
 * @param schema the schema of the type; empty when the search path decides
 * @param name the name of the type
 * @param labels its labels, in the order of the constants
 */
public record EnumType(TypeElement element, String schema, String name, List<String> labels) {
    /** Takes a copy of the labels. */
    public EnumType {
        labels = List.copyOf(labels);
    }

    /** Enum types belong to no table: they lie where the search path finds them, under the enum's name in snake case. */
    static EnumType of(TypeElement element) {
        List<String> labels = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> {
                    Label label = constant.getAnnotation(Label.class);
                    return label == null ? constant.getSimpleName().toString() : label.value();
                })
                .toList();
        return new EnumType(element, "", Names.snake(element.getSimpleName().toString()), labels);
    }
}
