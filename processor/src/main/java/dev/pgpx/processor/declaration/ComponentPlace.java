package dev.pgpx.processor.declaration;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Where a component stands, and how its value is had.
 *
 * @param owner the class with {@code @Table} that it belongs to, directly or embedded
 * @param own the places where its class annotates it: itself, its accessor, its field
 * @param mixins the accessors of its name in the interfaces that its class implements, nearest first
 * @param access what stands behind an object and a dot to have its value: {@code name()}, {@code getName()}, {@code name}
 * @param around the embedded components that it stands in, outermost first
 * @param everywhere whether each row has it; false for components of some subtypes of a hierarchy
 * @param hidden whether the table has its column, but records do not have it
 */
public record ComponentPlace(
        TypeElement owner,
        List<Element> own,
        List<ExecutableElement> mixins,
        String access,
        List<ComponentDeclaration> around,
        boolean everywhere,
        boolean hidden) {

    /** Takes copies of the lists. */
    public ComponentPlace {
        own = List.copyOf(own);
        mixins = List.copyOf(mixins);
        around = List.copyOf(around);
    }

    /** The elements whose annotations count: of several of one kind the first does. */
    Stream<Element> annotated() {
        return Stream.concat(own.stream(), mixins.stream());
    }

    /** The same component, but of no record: a column that is hidden. */
    ComponentPlace ofNoRecord(TypeElement table) {
        return new ComponentPlace(table, own, mixins, access, around, everywhere, /* hidden= */ true);
    }

    /** The same component, but only some rows have it. */
    ComponentPlace ofSomeRows() {
        return new ComponentPlace(owner, own, mixins, access, around, /* everywhere= */ false, hidden);
    }
}
