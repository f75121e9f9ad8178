package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, as the model declares it. The processor generates a constant for each. Immutable; two are equal
 * when name and table are, whatever the table's alias.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>.
 */
public final class Constraint {
    /** What a constraint demands. */
    public enum Kind {
        /** Its columns identify a row. */
        PRIMARY_KEY,
        /** No two rows have the same values in its columns. */
        UNIQUE,
        /** Its columns name a row of another table. */
        FOREIGN_KEY,
        /** A condition holds. */
        CHECK,
        /** No two rows meet by its operators. */
        EXCLUSION
    }

    private final Kind kind;
    private final Table<?> table;
    private final String name;
    private final List<Column<?>> columns;

    Constraint(Kind kind, Table<?> table, String name, List<Column<?>> columns) {
        this.kind = kind;
        this.table = table;
        this.name = name;
        this.columns = columns;
    }

    /**
     * What it demands.
     *
     * @return its kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The table that has it.
     *
     * @return the table
     */
    public Table<?> table() {
        return table;
    }

    /**
     * Its name.
     *
     * @return the name, unquoted, unique among the constraints of its table
     */
    public String name() {
        return name;
    }

    /**
     * The columns that it is about.
     *
     * @return the columns in their order; unmodifiable, empty for a check that no column is named for
     */
    public List<Column<?>> columns() {
        return columns;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Constraint that
                && name.equals(that.name)
                && table.name().equals(that.table.name())
                && table.schema().equals(that.table.schema());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return table.name() + "." + name;
    }
}
