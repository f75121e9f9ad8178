package dev.pgpx.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds {@code @Nullable} of any package. Where the compiler puts an annotation of a component depends on the targets that
 * the annotation allows: on the component, its accessor, its field, or the types of these.
 */
public final class Nullness {
    private Nullness() {}

    /** Whether one of the places where a component is annotated says so, or the type there. */
    static boolean isNullable(List<Element> places) {
        return places.stream()
                .flatMap(place -> Stream.<AnnotatedConstruct>of(place, typeOf(place)))
                .anyMatch(Nullness::hasNullable);
    }

    private static TypeMirror typeOf(Element place) {
        return place instanceof ExecutableElement accessor ? accessor.getReturnType() : place.asType();
    }

    /**
     * Whether something is annotated {@code @Nullable}.
     *
     * @param place an element or a type
     * @return true when it has an annotation of that simple name
     */
    public static boolean hasNullable(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream().anyMatch(annotation -> annotation
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .contentEquals("Nullable"));
    }
}
