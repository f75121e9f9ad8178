package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Insert;
import dev.pgpx.query.Table;
import dev.pgpx.query.Upsert;
import java.util.ArrayList;
import java.util.List;

/** By what a row is found to be there already. */
sealed interface UpsertTarget {
    <E> Upsert<E> of(Insert<E> insert);

    static UpsertTarget columns(Column<?> first, Column<?>... others) {
        List<Column<?>> columns = new ArrayList<>(List.of(others));
        columns.add(0, first);
        return new Columns(columns);
    }

    static UpsertTarget key(Table<?> table) {
        return new Columns(table.keyColumns());
    }

    /** Unique rules are found by their columns: they may be an index that ignores deleted rows, which is no constraint. */
    static UpsertTarget constraint(Constraint constraint) {
        boolean unique =
                constraint.kind() == Constraint.Kind.PRIMARY_KEY || constraint.kind() == Constraint.Kind.UNIQUE;
        return unique ? new Columns(constraint.columns()) : new Named(constraint.name());
    }

    /** Columns of a unique index. */
    record Columns(List<Column<?>> columns) implements UpsertTarget {
        @Override
        public <E> Upsert<E> of(Insert<E> insert) {
            return insert.onConflict(columns.toArray(Column<?>[]::new));
        }
    }

    /** A constraint, by its name. */
    record Named(String constraint) implements UpsertTarget {
        @Override
        public <E> Upsert<E> of(Insert<E> insert) {
            return insert.onConstraint(constraint);
        }
    }
}
