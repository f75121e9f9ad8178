package dev.pgpx.processor.view;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.table.ColumnModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** A component of a view, with what it stands for. */
public sealed interface ViewComponent {
    /** @return the component */
    ComponentDeclaration declaration();

    /** @return the relations to one row that lead to it */
    List<Step> steps();

    /** @return whether it is a list or has one, at any depth */
    boolean isListing();

    /**
     * A relation to one row, on the way to something.
     *
     * @param table the record that has it
     * @param component its component
     * @param target the other record
     */
    record Step(TypeElement table, ComponentDeclaration component, TypeElement target) {
        /** @return whether it may lead to no row */
        boolean isNullable() {
            return component.nullable() || component.role() == Role.INVERSE;
        }
    }

    /**
     * A column.
     *
     * @param declaration the component
     * @param steps the relations that lead to its table
     * @param table the record of its table
     * @param column the column
     */
    record Value(ComponentDeclaration declaration, List<Step> steps, TypeElement table, ColumnModel column)
            implements ViewComponent {
        @Override
        public boolean isListing() {
            return false;
        }
    }

    /**
     * The record of a relation to one row.
     *
     * @param declaration the component
     * @param steps the relations that lead to it, the relation itself last
     * @param view the record that it is read as
     * @param isListing whether it has lists
     */
    record Part(ComponentDeclaration declaration, List<Step> steps, TypeElement view, boolean isListing)
            implements ViewComponent {}

    /**
     * The list of a relation to many rows.
     *
     * @param declaration the component
     * @param steps the relations that lead to the table that has it
     * @param table the record of that table
     * @param relation its component
     * @param view the record that the rows are read as
     */
    record Rows(
            ComponentDeclaration declaration,
            List<Step> steps,
            TypeElement table,
            ComponentDeclaration relation,
            TypeElement view)
            implements ViewComponent {
        @Override
        public boolean isListing() {
            return true;
        }
    }
}
