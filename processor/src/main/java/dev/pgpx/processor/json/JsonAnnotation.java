package dev.pgpx.processor.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;

/** An annotation of a JSON library, found by its simple name wherever the compiler put it. */
record JsonAnnotation(AnnotationMirror mirror) {
    /** An annotation of a component: on itself, its accessor, its field or the parameter of the constructor. */
    static Optional<JsonAnnotation> of(RecordComponentElement component, String name) {
        Stream<Element> places = Stream.concat(
                Stream.of(component),
                Stream.ofNullable(component.getEnclosingElement())
                        .flatMap(record -> record.getEnclosedElements().stream())
                        .flatMap(member -> Stream.concat(
                                Stream.of(member),
                                ElementFilter.constructorsIn(List.of(member)).stream()
                                        .flatMap(constructor -> constructor.getParameters().stream())))
                        .filter(place -> place.getSimpleName().equals(component.getSimpleName())));
        return places.flatMap(place -> in(place, name).stream()).findFirst();
    }

    static Optional<JsonAnnotation> in(Element place, String name) {
        return place.getAnnotationMirrors().stream()
                .filter(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(name))
                .map(JsonAnnotation::new)
                .findFirst();
    }

    Optional<String> value() {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> entry.getValue().getValue().toString())
                .findFirst();
    }
}
