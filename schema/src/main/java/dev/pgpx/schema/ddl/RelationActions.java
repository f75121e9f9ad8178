package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import java.util.Collection;
import java.util.stream.Collectors;

/** Statements about relations that no difference of facts asks for. */
public final class RelationActions {
    private RelationActions() {}

    /**
     * Empties tables.
     *
     * @param tables the tables
     * @param restart whether their identity columns count anew
     * @return the statement
     */
    public static Action truncate(Collection<ObjectName> tables, boolean restart) {
        String names = tables.stream().map(ObjectName::sql).collect(Collectors.joining(", "));
        Action action = Action.of("truncate table " + names + (restart ? " restart identity" : ""));
        for (ObjectName table : tables) {
            action = action.locking(table, ACCESS_EXCLUSIVE);
        }
        return action.losing("all rows of " + names);
    }

    /**
     * Runs the query of a materialized view again.
     *
     * @param view the view
     * @param concurrently whether others can read it meanwhile
     * @return the statement
     */
    public static Action refresh(ObjectName view, boolean concurrently) {
        return Action.of("refresh materialized view " + (concurrently ? "concurrently " : "") + view.sql())
                .locking(view, concurrently ? EXCLUSIVE : ACCESS_EXCLUSIVE)
                .working(Work.REWRITE);
    }

    /**
     * Creates a partition with the columns, constraints and indexes of its table.
     *
     * @param partition the partition
     * @return the statement
     */
    public static Action partition(PartitionFact partition) {
        return Action.exclusive(
                partition.parent(),
                "create table " + partition.table().sql() + " partition of "
                        + partition.parent().sql() + " " + partition.bound());
    }

    /**
     * Takes a partition out of its table while others read and write both (servers from 14).
     *
     * @param partition the partition
     * @return the statement, which runs in no transaction
     */
    public static Action detachConcurrently(PartitionFact partition) {
        return Action.of(detach(partition) + " concurrently")
                .locking(partition.parent(), SHARE_UPDATE_EXCLUSIVE)
                .locking(partition.table(), ACCESS_EXCLUSIVE)
                .running(Execution.ALONE);
    }

    /**
     * Ends what was begun {@linkplain #detachConcurrently concurrently} and did not come to its end.
     *
     * @param partition the partition
     * @return the statement
     */
    public static Action finishDetaching(PartitionFact partition) {
        return Action.of(detach(partition) + " finalize")
                .locking(partition.parent(), SHARE_UPDATE_EXCLUSIVE)
                .locking(partition.table(), ACCESS_EXCLUSIVE);
    }

    private static String detach(PartitionFact partition) {
        return Rules.drop(partition).get(0);
    }
}
