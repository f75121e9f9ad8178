package dev.pgpx.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A record with {@code @Table}, as declared.
 *
 * @param record the record
 * @param schema the schema of its table; empty when the search path decides
 * @param name the name of its table
 * @param components its components, in order
 */
public record TableDeclaration(TypeElement record, String schema, String name, List<ComponentDeclaration> components) {
    /** Takes a copy of the components. */
    public TableDeclaration {
        components = List.copyOf(components);
    }

    /** @return the record's simple name */
    public String recordName() {
        return record.getSimpleName().toString();
    }

    /** @return the components of the primary key, in order */
    public List<ComponentDeclaration> ids() {
        return components.stream()
                .filter(component -> component.isId() && component.role() != Role.MANY)
                .toList();
    }

    /**
     * The components of a role.
     *
     * @param role which
     * @return those, in order
     */
    public Stream<ComponentDeclaration> components(Role role) {
        return components.stream().filter(component -> component.role() == role);
    }

    /**
     * A component by its name.
     *
     * @param name the name
     * @return the component; empty when there is none
     */
    public Optional<ComponentDeclaration> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }
}
