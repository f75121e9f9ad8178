package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * Looks after what is stored.
 *
 * <p>Sources of the locks: <a href="https://www.postgresql.org/docs/current/sql-vacuum.html">VACUUM</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-cluster.html">CLUSTER</a>, <a
 * href="https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html">REFRESH MATERIALIZED VIEW</a>, 13 to 18.
 */
public sealed interface UpkeepOperation extends Operation {
    /**
     * {@code vacuum}.
     *
     * @param tables the tables; none for all
     * @param full whether they are written anew
     */
    record Vacuum(List<ObjectName> tables, boolean full) implements UpkeepOperation {
        /** Takes a copy. */
        public Vacuum {
            tables = List.copyOf(tables);
        }

        @Override
        public Prediction predict(Known known) {
            return Prediction.ofAll(tables, full ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_UPDATE_EXCLUSIVE)
                    .working(full ? Work.REWRITE : Work.SCAN);
        }

        @Override
        public Execution execution(int major) {
            return Execution.ALONE;
        }
    }

    /**
     * {@code analyze}.
     *
     * @param tables the tables; none for all
     */
    record Analyze(List<ObjectName> tables) implements UpkeepOperation {
        /** Takes a copy. */
        public Analyze {
            tables = List.copyOf(tables);
        }

        @Override
        public Prediction predict(Known known) {
            return Prediction.ofAll(tables, LockMode.SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /**
     * {@code cluster}.
     *
     * @param table the table; empty for all that were clustered before
     */
    record Cluster(Optional<ObjectName> table) implements UpkeepOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.nothing().with(table, LockMode.ACCESS_EXCLUSIVE).working(Work.REWRITE);
        }

        @Override
        public Execution execution(int major) {
            return table.isEmpty() ? Execution.ALONE : Execution.TRANSACTION;
        }
    }

    /**
     * {@code refresh materialized view}.
     *
     * @param view the view
     * @param concurrently whether others can read it meanwhile
     * @param withData whether it is filled
     */
    record Refresh(ObjectName view, boolean concurrently, boolean withData) implements UpkeepOperation {
        @Override
        public Prediction predict(Known known) {
            return Prediction.of(view, concurrently ? LockMode.EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE)
                    .working(Work.REWRITE);
        }
    }
}
