package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns and constraints of a table, as its constructor declares them. Extended by {@link TableColumns} alone.
 *
 * @param <E> the record
 */
public abstract sealed class TableContents<E> extends Selectable<E> permits TableColumns {
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Column<?>> columnsView = Collections.unmodifiableList(columns);
    private final List<Column<?>> hiddenColumns = new ArrayList<>(0);
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Constraint> constraintsView = Collections.unmodifiableList(constraints);

    TableContents() {}

    abstract Table<E> self();

    final <T> ColumnDefinition<T> define(String columnName, Codec<T> codec, ColumnFlag... flags) {
        return new ColumnDefinition<>(self(), columnCount(), columnName, codec, Set.of(flags));
    }

    final <C extends Column<?>> C add(C column) {
        (column.has(ColumnFlag.HIDDEN) ? hiddenColumns : columns).add(column);
        return column;
    }

    /**
     * Declares a constraint over columns declared before.
     *
     * @param kind what it demands
     * @param name its name
     * @param columns the columns that it is about
     * @return the constraint
     */
    protected final Constraint constraint(Constraint.Kind kind, String name, Column<?>... columns) {
        Constraint constraint = new Constraint(kind, self(), name, List.of(columns));
        constraints.add(constraint);
        return constraint;
    }

    /**
     * The columns that records have.
     *
     * @return the columns in their order, without those that are hidden; unmodifiable
     */
    public final List<Column<?>> columns() {
        return columnsView;
    }

    /**
     * The columns that records do not have: none of them is selected unless it is named.
     *
     * @return the columns in their order; their positions follow those of {@link #columns()}; unmodifiable
     */
    public final List<Column<?>> hiddenColumns() {
        return Collections.unmodifiableList(hiddenColumns);
    }

    /**
     * How many columns there are.
     *
     * @return the number, the hidden ones among them
     */
    public final int columnCount() {
        return columns.size() + hiddenColumns.size();
    }

    /**
     * A column by its position.
     *
     * @param position the position among all columns, the hidden ones last
     * @return the column
     * @throws IndexOutOfBoundsException when there is none
     */
    public final Column<?> column(int position) {
        return position < columns.size() ? columns.get(position) : hiddenColumns.get(position - columns.size());
    }

    /**
     * The columns of the primary key.
     *
     * @return the columns in their order; a new list, empty where there is no key
     */
    public final List<Column<?>> keyColumns() {
        List<Column<?>> key = new ArrayList<>();
        for (Column<?> column : columns) {
            if (column.has(ColumnFlag.ID)) {
                key.add(column);
            }
        }
        return key;
    }

    /**
     * The column that has a flag, of which a table has one at most.
     *
     * @param flag the flag
     * @return the first column that has it
     */
    public final Optional<Column<?>> column(ColumnFlag flag) {
        for (Column<?> column : columns) {
            if (column.has(flag)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The column of a name, hidden or not; null when there is none. */
    final @Nullable Column<?> columnNamed(String wanted) {
        for (int i = 0; i < columnCount(); i++) {
            if (column(i).name().equals(wanted)) {
                return column(i);
            }
        }
        return null;
    }

    /**
     * The constraints that the model declares.
     *
     * @return the constraints in the order of their declaration; unmodifiable
     */
    public final List<Constraint> constraints() {
        return constraintsView;
    }

    /** All columns, as what is selected. */
    final List<Node> columnNodes() {
        List<Node> nodes = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            nodes.add(column.definition().node());
        }
        return nodes;
    }

    @Override
    final List<Output> outputs() {
        List<Output> outputs = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            outputs.add(new Output(column.definition().node(), column.name()));
        }
        return outputs;
    }

    @Override
    final int width() {
        return columns.size();
    }

    /** Whether an outer join found no row. */
    final boolean isAbsent(Row row, int at) {
        boolean allNull = true;
        for (int i = 0; i < columns.size(); i++) {
            boolean isNull = row.isNull(at + i);
            if (columns.get(i).has(ColumnFlag.ID)) {
                return isNull;
            }
            allNull &= isNull;
        }
        return allNull;
    }
}
