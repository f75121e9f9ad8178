package dev.pgpx.processor.check;

import dev.pgpx.model.Table;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of the model at an element, as text, to be compared. */
final class ModelAnnotations {
    private static final String PACKAGE = Table.class.getPackageName() + ".";

    private ModelAnnotations() {}

    /** What each says, by its simple name. */
    static Map<String, String> of(Element element) {
        Map<String, String> texts = new TreeMap<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (type.getQualifiedName().toString().startsWith(PACKAGE)) {
                texts.put(type.getSimpleName().toString(), annotation.toString());
            }
        }
        return texts;
    }
}
