package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * A subtype of a hierarchy, with what its components are in the table.
 *
 * @param declaration the subtype
 * @param components the table's components that it has, in the order of its constructor
 */
public record SubtypeModel(SubtypeDeclaration declaration, List<ComponentModel> components) {
    /** Takes a copy of the components. */
    public SubtypeModel {
        components = List.copyOf(components);
    }

    /**
     * Its own component.
     *
     * @param component a component of the table
     * @return the component as this subtype declares it; empty when it has none such
     */
    public Optional<ComponentDeclaration> own(ComponentModel component) {
        return declaration.components().stream()
                .filter(own -> own.path().equals(component.declaration().path()))
                .findFirst();
    }
}
