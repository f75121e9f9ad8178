package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.migrate.statement.UpkeepOperation;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** Statements that write whole tables anew, empty or lock them. */
final class UpkeepCheck implements Check {
    @Override
    public void check(Step step) {
        Operation operation = step.operation();
        if (operation instanceof UpkeepOperation.Vacuum vacuum && vacuum.full()) {
            step.report(Rule.VACUUM_FULL, vacuum.tables().isEmpty() ? "each table" : names(vacuum.tables()));
        } else if (operation instanceof UpkeepOperation.Cluster cluster
                && cluster.table().filter(step::isNew).isEmpty()) {
            step.report(Rule.CLUSTER, cluster.table().map(ObjectName::toString).orElse("each clustered table"));
        } else if (operation instanceof UpkeepOperation.Refresh refresh
                && !refresh.concurrently()
                && !step.isNew(refresh.view())) {
            step.safely(
                    Rule.REFRESH_NOT_CONCURRENT,
                    0,
                    "-- migrate:up\n-- needs a unique index on columns of the view, without condition\n"
                            + "refresh materialized view concurrently " + refresh.view() + ";\n",
                    refresh.view());
        } else if (operation instanceof TableOperation.Truncate truncate) {
            truncate(step, truncate);
        } else if (operation instanceof TableOperation.Lock lock
                && lock.mode().compareTo(LockMode.SHARE) >= 0
                && !lock.tables().stream().allMatch(step::isNew)) {
            step.report(Rule.LOCK_TABLE, names(lock.tables()), lock.mode().sql());
        }
    }

    private static void truncate(Step step, TableOperation.Truncate truncate) {
        if (truncate.cascade()) {
            step.report(Rule.TRUNCATE_CASCADE, names(truncate.tables()));
        } else if (!truncate.tables().stream().allMatch(step::isNew)) {
            step.report(Rule.TRUNCATE, names(truncate.tables()));
        }
    }

    private static String names(List<ObjectName> names) {
        return names.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }
}
