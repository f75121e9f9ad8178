package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** A component of a record, with all that follows from it. */
public sealed interface ComponentModel {
    /** @return the component */
    ComponentDeclaration declaration();

    /** @return its column, or several of a relation to a key of several; none for relations whose key is elsewhere */
    default List<ColumnModel> ownColumns() {
        return List.of();
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
        public List<ColumnModel> ownColumns() {
            return List.of(column);
        }
    }

    /**
     * A relation to one row.
     *
     * @param columns the columns of its key, in the order of the other record's key
     * @param target the other record
     */
    record ToOne(List<ColumnModel> columns, TypeElement target) implements ComponentModel {
        /** Takes a copy of the columns. */
        public ToOne {
            columns = List.copyOf(columns);
        }

        /** @return whether its key has several columns */
        public boolean isComposite() {
            return columns.size() > 1;
        }

        @Override
        public ComponentDeclaration declaration() {
            return columns.get(0).component();
        }

        @Override
        public List<ColumnModel> ownColumns() {
            return columns;
        }
    }

    /**
     * A relation to the one row that points here.
     *
     * @param declaration the component
     * @param target the other record
     * @param partners the other table's columns that point here
     */
    record InverseOne(ComponentDeclaration declaration, TypeElement target, List<String> partners)
            implements ComponentModel {
        /** Takes a copy of the partners. */
        public InverseOne {
            partners = List.copyOf(partners);
        }
    }

    /**
     * A relation to the rows that point here.
     *
     * @param declaration the component
     * @param target the other record
     * @param partners the other table's columns that point here
     * @param order what its records are sorted by
     */
    record ToMany(ComponentDeclaration declaration, TypeElement target, List<String> partners, List<SortModel> order)
            implements ComponentModel {
        /** Takes a copy of the order. */
        public ToMany {
            partners = List.copyOf(partners);
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
