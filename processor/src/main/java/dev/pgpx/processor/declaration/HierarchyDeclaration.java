package dev.pgpx.processor.declaration;

import dev.pgpx.model.Hierarchy;
import java.util.List;

/**
 * A sealed interface with {@code @Table}, as declared.
 *
 * @param strategy where the rows of the subtypes are
 * @param discriminator the component that tells the subtype, which no class has
 * @param subtypes the classes at the end of the hierarchy, in the order of their declaration
 */
public record HierarchyDeclaration(
        Hierarchy.Strategy strategy, ComponentDeclaration discriminator, List<SubtypeDeclaration> subtypes) {
    /** Takes a copy of the subtypes. */
    public HierarchyDeclaration {
        subtypes = List.copyOf(subtypes);
    }

    /** @return whether a row of a subtype is in a table of its own, wholly or in part */
    public boolean hasSeveralTables() {
        return strategy != Hierarchy.Strategy.SINGLE_TABLE;
    }
}
