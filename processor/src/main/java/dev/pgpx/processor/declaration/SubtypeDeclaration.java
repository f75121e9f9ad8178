package dev.pgpx.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A subtype of a hierarchy, as declared.
 *
 * @param type its class
 * @param value what stands for it in the column of the discriminator
 * @param schema the schema of its table, where it has one of its own
 * @param table the name of that table
 * @param components its components, in order
 * @param embedded those that are embedded
 */
public record SubtypeDeclaration(
        TypeElement type,
        String value,
        String schema,
        String table,
        List<ComponentDeclaration> components,
        List<ComponentDeclaration> embedded) {
    /** Takes copies of the components. */
    public SubtypeDeclaration {
        components = List.copyOf(components);
        embedded = List.copyOf(embedded);
    }

    /** @return its simple name */
    public String name() {
        return type.getSimpleName().toString();
    }
}
