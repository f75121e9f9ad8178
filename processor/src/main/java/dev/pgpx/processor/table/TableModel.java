package dev.pgpx.processor.table;

import dev.pgpx.model.SoftDelete;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with all that follows from its record.
 *
 * @param declaration the record
 * @param components its components, in order
 */
public record TableModel(TableDeclaration declaration, List<ComponentModel> components) {
    /** Takes a copy of the components. */
    public TableModel {
        components = List.copyOf(components);
    }

    /** @return its columns, in order */
    public List<ColumnModel> columns() {
        return components.stream()
                .flatMap(component -> component.ownColumns().stream())
                .toList();
    }

    /** @return what the record's constructor takes, in order; for a hierarchy of no use */
    public List<Part> parts() {
        return Part.of(components.stream()
                .filter(component -> !component.declaration().isHidden())
                .toList());
    }

    /** @return the columns that records do not have, in order */
    public List<ColumnModel> hiddenColumns() {
        return columns().stream()
                .filter(column -> column.component().isHidden())
                .toList();
    }

    /** @return the subtypes of a hierarchy, in order; none for a class */
    public List<SubtypeModel> subtypes() {
        return declaration.hierarchy().map(HierarchyDeclaration::subtypes).orElse(List.of()).stream()
                .map(subtype -> new SubtypeModel(subtype, componentsOf(subtype)))
                .toList();
    }

    private List<ComponentModel> componentsOf(SubtypeDeclaration subtype) {
        return subtype.components().stream()
                .map(own -> components.stream()
                        .filter(component -> component.declaration().path().equals(own.path()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /**
     * Whether a component has no other column.
     *
     * @param column one of its columns
     * @return false for one of several that make the key of a relation
     */
    public boolean isOnlyColumn(ColumnModel column) {
        return columns().stream()
                        .filter(other -> other.component().equals(column.component()))
                        .count()
                == 1;
    }

    /** @return the columns of its primary key, in order */
    public List<ColumnModel> keyColumns() {
        return columns().stream().filter(column -> column.component().isId()).toList();
    }

    /** @return the tables of its rows: one, but for a hierarchy that has several */
    public List<StoredTableModel> stored() {
        return StoredTableModel.of(this);
    }

    /** @return the constraints of all its tables, in order */
    public List<ConstraintModel> constraints() {
        return Constraints.of(declaration, columns(), stored());
    }

    /**
     * What a column is computed from.
     *
     * @param column one of its columns
     * @return the expression, as SQL; empty when the column is not computed
     */
    public Optional<String> computedSql(ColumnModel column) {
        ComponentDeclaration component = column.component();
        return component.computed().map(computed -> PrefixedSql.of(component, computed.value(), columns()));
    }

    /** @return whether rows that are deleted stay */
    public boolean isSoftDeleted() {
        return columns().stream().anyMatch(column -> column.component().has(SoftDelete.class));
    }

    /**
     * The components of a kind.
     *
     * @param kind which
     * @param <C> the kind
     * @return those, in order
     */
    public <C extends ComponentModel> Stream<C> components(Class<C> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast);
    }
}
