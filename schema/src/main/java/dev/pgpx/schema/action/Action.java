package dev.pgpx.schema.action;

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

    /**
     * A statement that changes the catalogs only and locks no relation. For this module only, as the methods below.
     *
     * @param sql the statement, without a semicolon
     * @return the action
     */
    public static Action of(String sql) {
        return new Action(sql, List.of(), Work.CATALOG, Optional.empty(), Execution.TRANSACTION);
    }

    /**
     * A statement that changes the catalogs only and lets others not even read.
     *
     * @param relation the relation that it locks
     * @param sql the statement, without a semicolon
     * @return the action
     */
    public static Action exclusive(ObjectName relation, String sql) {
        return of(sql).locking(relation, LockMode.ACCESS_EXCLUSIVE);
    }

    /**
     * With one more lock.
     *
     * @param relation the relation
     * @param mode how it is locked
     * @return a copy
     */
    public Action locking(ObjectName relation, LockMode mode) {
        List<Lock> all = new ArrayList<>(locks);
        all.add(new Lock(relation, mode));
        return new Action(sql, all, work, loss, execution);
    }

    /**
     * With other work on rows.
     *
     * @param how the work
     * @return a copy
     */
    public Action working(Work how) {
        return new Action(sql, locks, how, loss, execution);
    }

    /**
     * With a loss of data.
     *
     * @param why what is lost
     * @return a copy
     */
    public Action losing(String why) {
        return new Action(sql, locks, work, Optional.of(why), execution);
    }

    /**
     * With or without a loss of data.
     *
     * @param why what is lost, if something is
     * @return a copy
     */
    public Action losing(Optional<String> why) {
        return new Action(sql, locks, work, why, execution);
    }

    /**
     * With another place to run.
     *
     * @param where where it can run
     * @return a copy
     */
    public Action running(Execution where) {
        return new Action(sql, locks, work, loss, where);
    }

    /**
     * With another text.
     *
     * @param other the statement, without a semicolon
     * @return a copy
     */
    public Action withSql(String other) {
        return new Action(other, locks, work, loss, execution);
    }
}
