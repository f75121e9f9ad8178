package dev.pgpx.processor.table;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Optional;

/** Finds the components of other records that are the other side of a relation. */
public final class Partners {
    private Partners() {}

    /**
     * The components that may be the other side of a relation to the rows that point here.
     *
     * @param owner the record that has the relation
     * @param many the relation, to many or to the one that points here
     * @return each relation of the other record to one row of this; with {@code @Inverse} only that of the name
     */
    public static List<ComponentDeclaration> ofToMany(TableDeclaration owner, ComponentDeclaration many) {
        return pointingBack(owner, many, Role.ONE).stream()
                .filter(one -> many.inverse().map(one.path()::equals).orElse(true))
                .toList();
    }

    /**
     * The owning component of a relation over a join table that another record owns.
     *
     * @param owner the record that has the relation
     * @param many the relation, with {@code mappedBy}
     * @return the component; empty when there is no such one, or it owns no join table
     */
    public static Optional<ComponentDeclaration> ofMappedBy(TableDeclaration owner, ComponentDeclaration many) {
        String name = many.manyToMany().map(ManyToMany::mappedBy).orElse("");
        return ofManyToMany(owner, many).stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst();
    }

    /**
     * The components that may own the join table that a relation goes over.
     *
     * @param owner the record that has the relation
     * @param many the relation
     * @return each relation of the other record to many of this that owns a join table, but not the relation itself
     */
    public static List<ComponentDeclaration> ofManyToMany(TableDeclaration owner, ComponentDeclaration many) {
        return pointingBack(owner, many, Role.MANY).stream()
                .filter(Partners::ownsJoinTable)
                .filter(partner -> !partner.element().equals(many.element()))
                .toList();
    }

    /**
     * Whether a relation owns a join table.
     *
     * @param many a relation to many
     * @return true when it has a join table without a record, and names no owner of it
     */
    public static boolean ownsJoinTable(ComponentDeclaration many) {
        return many.manyToMany()
                        .filter(manyToMany -> manyToMany.mappedBy().isEmpty())
                        .isPresent()
                && many.through().isEmpty();
    }

    /** Relations of the other record to this one. */
    public static List<ComponentDeclaration> pointingBack(
            TableDeclaration owner, ComponentDeclaration relation, Role role) {
        return relation.target().map(DeclarationReader::read).stream()
                .flatMap(target -> target.components().stream())
                .filter(component -> component.pointsTo(role, owner.record()))
                .toList();
    }
}
