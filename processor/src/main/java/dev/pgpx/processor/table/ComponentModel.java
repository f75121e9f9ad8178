package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A component of a record, with all that follows from it. */
public sealed interface ComponentModel {
    /** @return the component */
    ComponentDeclaration declaration();

    /** @return its column; empty for relations to many */
    default Optional<ColumnModel> ownColumn() {
        return Optional.empty();
    }

    /**
     * A value.
     *
     * @param column its column
     */
    record Value(ColumnModel column) implements ComponentModel {
        @Override
        public ComponentDeclaration declaration() {
            return column.component();
        }

        @Override
        public Optional<ColumnModel> ownColumn() {
            return Optional.of(column);
        }
    }

    /**
     * A relation to one row.
     *
     * @param column the column of its key
     * @param target the other record
     */
    record ToOne(ColumnModel column, TypeElement target) implements ComponentModel {
        @Override
        public ComponentDeclaration declaration() {
            return column.component();
        }

        @Override
        public Optional<ColumnModel> ownColumn() {
            return Optional.of(column);
        }
    }

    /**
     * A relation to the rows that point here.
     *
     * @param declaration the component
     * @param target the other record
     * @param partner the other table's column that points here
     * @param order what its records are sorted by
     */
    record ToMany(ComponentDeclaration declaration, TypeElement target, String partner, List<SortModel> order)
            implements ComponentModel {
        /** Takes a copy of the order. */
        public ToMany {
            order = List.copyOf(order);
        }
    }

    /**
     * A relation over a join table.
     *
     * @param declaration the component
     * @param target the other record
     * @param join the join table, seen from here
     * @param owning whether this side declares it
     * @param order what its records are sorted by
     */
    record ManyToMany(
            ComponentDeclaration declaration,
            TypeElement target,
            JoinTableModel join,
            boolean owning,
            List<SortModel> order)
            implements ComponentModel {
        /** Takes a copy of the order. */
        public ManyToMany {
            order = List.copyOf(order);
        }
    }
}
