package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;

/**
 * Reads or writes rows.
 *
 * <p>Source of the locks: <a href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>.
 */
public sealed interface RowOperation extends Operation {
    /**
     * {@code insert}, also from a query.
     *
     * @param table the table
     */
    record Insert(ObjectName table) implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(table, LockMode.ROW_EXCLUSIVE);
        }
    }

    /**
     * {@code update}.
     *
     * @param table the table
     * @param all whether it has no condition
     */
    record Update(ObjectName table, boolean all) implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(table, LockMode.ROW_EXCLUSIVE).working(all ? Work.REWRITE : Work.SCAN);
        }
    }

    /**
     * {@code delete}.
     *
     * @param table the table
     * @param all whether it has no condition
     */
    record Delete(ObjectName table, boolean all) implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(table, LockMode.ROW_EXCLUSIVE).working(all ? Work.REWRITE : Work.SCAN);
        }
    }

    /**
     * {@code merge}.
     *
     * @param table the table
     */
    record Merge(ObjectName table) implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(table, LockMode.ROW_EXCLUSIVE).working(Work.SCAN);
        }
    }

    /**
     * {@code copy … from}.
     *
     * @param table the table
     */
    record CopyFrom(ObjectName table) implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(table, LockMode.ROW_EXCLUSIVE);
        }
    }

    /**
     * {@code with}, where more than the statement at its end changes rows, or another than that.
     *
     * @param parts what changes rows, in order, that statement last; at least one
     */
    record With(List<RowOperation> parts) implements RowOperation {
        /** Takes a copy. */
        public With {
            parts = List.copyOf(parts);
        }

        @Override
        public Prediction predict(Known known) {
            Prediction whole = Prediction.nothing();
            for (RowOperation part : parts) {
                whole = whole.and(part.predict(known));
            }
            return whole;
        }
    }

    /** {@code select}, {@code values}, {@code table} and {@code copy … to}; the tables that it reads are not looked for. */
    record Query() implements RowOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing();
        }
    }
}
