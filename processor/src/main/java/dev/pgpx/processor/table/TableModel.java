package dev.pgpx.processor.table;

import dev.pgpx.model.SoftDelete;
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
                .map(ComponentModel::ownColumn)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return the columns of its primary key, in order */
    public List<ColumnModel> keyColumns() {
        return columns().stream().filter(column -> column.component().isId()).toList();
    }

    /** @return its constraints, in order */
    public List<ConstraintModel> constraints() {
        return Constraints.of(declaration, columns());
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
