package dev.pgpx.processor.declaration;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds {@code @Nullable} of any package. Where the compiler puts an annotation of a component depends on the targets that
 * the annotation allows: on the component, its accessor, its field, or the types of these.
 */
public final class Nullness {
    private Nullness() {}

    static boolean isNullable(RecordComponentElement component) {
        Stream<AnnotatedConstruct> places = Stream.concat(
                Stream.of(component, component.asType()), Stream.concat(accessor(component), field(component)));
        return places.anyMatch(Nullness::hasNullable);
    }

    /** Eclipse's compiler has none while the record declares none. */
    private static Stream<AnnotatedConstruct> accessor(RecordComponentElement component) {
        return Stream.ofNullable(component.getAccessor())
                .flatMap(accessor -> Stream.of(accessor, accessor.getReturnType()));
    }

    private static Stream<AnnotatedConstruct> field(RecordComponentElement component) {
        return Stream.ofNullable(component.getEnclosingElement())
                .flatMap(record -> ElementFilter.fieldsIn(record.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .flatMap(field -> Stream.of(field, field.asType()));
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
