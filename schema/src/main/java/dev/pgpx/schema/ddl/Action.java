package dev.pgpx.schema.ddl;

import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement with what it costs. Immutable.
 *
 * @param sql the statement, without a semicolon
 * @param locks the locks that it takes on relations that were there before, but for those of mere reading
 * @param work what it does to rows
 * @param loss why it can lose data; empty when it cannot
 * @param execution where it can run
 */
public record Action(String sql, List<Lock> locks, Work work, Optional<String> loss, Execution execution) {
    /** Takes a copy. */
    public Action {
        locks = List.copyOf(locks);
    }

    /** A statement that changes the catalogs only and locks no relation. */
    static Action of(String sql) {
        return new Action(sql, List.of(), Work.CATALOG, Optional.empty(), Execution.TRANSACTION);
    }

    /** A statement that changes the catalogs only and lets others not even read. */
    static Action exclusive(ObjectName relation, String sql) {
        return of(sql).locking(relation, LockMode.ACCESS_EXCLUSIVE);
    }

    Action locking(ObjectName relation, LockMode mode) {
        List<Lock> all = new ArrayList<>(locks);
        all.add(new Lock(relation, mode));
        return new Action(sql, all, work, loss, execution);
    }

    Action working(Work how) {
        return new Action(sql, locks, how, loss, execution);
    }

    Action losing(String why) {
        return new Action(sql, locks, work, Optional.of(why), execution);
    }

    Action losing(Optional<String> why) {
        return new Action(sql, locks, work, why, execution);
    }

    Action running(Execution where) {
        return new Action(sql, locks, work, loss, where);
    }

    Action withSql(String other) {
        return new Action(other, locks, work, loss, execution);
    }
}
