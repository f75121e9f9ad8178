package dev.pgpx.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the module of a record can see. Generated code needs neither of the two annotations, so that a module is not made to
 * require the modules that they are in.
 *
 * @param generated marks generated code, where the module sees it
 * @param nullable marks what may be null, where the module sees it
 */
record Surroundings(Optional<ClassName> generated, Optional<ClassName> nullable) {
    static Surroundings of(TypeElement record, Elements elements) {
        return new Surroundings(
                visible(record, elements, "javax.annotation.processing", "Generated"),
                visible(record, elements, "org.jspecify.annotations", "Nullable"));
    }

    private static Optional<ClassName> visible(TypeElement from, Elements elements, String packageName, String name) {
        TypeElement found = elements.getTypeElement(elements.getModuleOf(from), packageName + "." + name);
        return Optional.ofNullable(found).map(element -> ClassName.get(packageName, name));
    }

    /** The type as one whose values may be null. */
    TypeName nullable(TypeName type) {
        return nullable.map(name -> type.annotated(AnnotationSpec.builder(name).build()))
                .orElse(type);
    }
}
