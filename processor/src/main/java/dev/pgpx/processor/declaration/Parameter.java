package dev.pgpx.processor.declaration;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A parameter of the constructor that makes an object of a row.
 *
 * @param element the component of a record, or the parameter of a class's constructor
 * @param own the places where it is annotated: itself, its accessor, its field
 * @param access how its value is had of an object; empty when it cannot be had
 */
public record Parameter(Element element, List<Element> own, String access) {
    /** Takes a copy of the list. */
    public Parameter {
        own = List.copyOf(own);
    }

    /** @return its name */
    public String name() {
        return element.getSimpleName().toString();
    }
}
