package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE;
import static dev.pgpx.schema.action.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.pgpx.schema.action.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.OwnerFact;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.StatisticsFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The statements that create something, with what they cost others.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/explicit-locking.html">Explicit Locking</a>.
 */
public final class CreateActions {
    /** What is about a relation that was there, with the lock that PostgreSQL takes on it. */
    private static final Set<FactKind> RELATIONS = EnumSet.of(
            FactKind.TABLE, FactKind.FOREIGN_TABLE, FactKind.VIEW, FactKind.MATERIALIZED_VIEW, FactKind.COLUMN);

    /** Calls of functions that give the same value for all rows of a statement. */
    private static final Pattern STABLE_CALL =
            Pattern.compile("\\b(?:now|transaction_timestamp|statement_timestamp|current_setting|to_char|timezone)\\(");

    private static final Pattern CALL = Pattern.compile("[\\w\"]\\(");

    private CreateActions() {}

    /**
     * The statements that create something.
     *
     * @param step what is created, with its parts
     * @param options for which server, and how
     * @return the statements, in order
     */
    public static List<Action> of(Step step, RenderOptions options) {
        List<Action> actions = new ArrayList<>();
        for (String sql : Rules.create(step)) {
            actions.add(costed(Action.of(sql), step));
        }
        Fact fact = step.fact();
        if (fact instanceof IndexFact index && options.concurrentIndexes() && !index.partitioned()) {
            Action first = actions.get(0);
            String sql = first.sql().replaceFirst("^create (unique )?index ", "create $1index concurrently ");
            actions.set(
                    0,
                    Action.of(sql)
                            .locking(index.table(), SHARE_UPDATE_EXCLUSIVE)
                            .working(Work.SCAN)
                            .running(Execution.ALONE));
        }
        if (fact instanceof MaterializedViewFact view) {
            actions.add(Action.of("refresh materialized view " + view.name().sql()));
        }
        return List.copyOf(actions);
    }

    private static Action costed(Action action, Step step) {
        Fact fact = step.fact();
        ObjectName object = fact.key().object();
        if (fact instanceof TableFact table) {
            Action created = action;
            for (ObjectName parent : table.parents()) {
                created = created.locking(parent, SHARE_UPDATE_EXCLUSIVE);
            }
            return created;
        }
        if (fact instanceof ColumnFact column) {
            return action.locking(object, ACCESS_EXCLUSIVE).working(work(column, step));
        }
        if (fact instanceof PartitionFact partition) {
            return TableAlterations.attach(partition);
        }
        if (fact instanceof CommentFact || fact instanceof OwnerFact) {
            return about(action, fact);
        }
        if (fact instanceof SequenceOwnerFact owner) {
            return action.locking(owner.sequence(), SHARE_ROW_EXCLUSIVE);
        }
        return constraint(action, fact, object);
    }

    private static Action constraint(Action action, Fact fact, ObjectName object) {
        if (fact instanceof ForeignKeyFact key) {
            return action.locking(object, SHARE_ROW_EXCLUSIVE)
                    .locking(key.target(), SHARE_ROW_EXCLUSIVE)
                    .working(key.enforcement().validated() && key.enforcement().enforced() ? Work.SCAN : Work.CATALOG);
        }
        if (fact instanceof CheckFact check) {
            return action.locking(object, ACCESS_EXCLUSIVE)
                    .working(
                            check.enforcement().validated()
                                            && check.enforcement().enforced()
                                    ? Work.SCAN
                                    : Work.CATALOG);
        }
        if (fact instanceof NotNullFact notNull) {
            return action.locking(object, ACCESS_EXCLUSIVE).working(notNull.validated() ? Work.SCAN : Work.CATALOG);
        }
        if (fact instanceof StatisticsFact statistics) {
            return action.locking(statistics.table(), SHARE_UPDATE_EXCLUSIVE);
        }
        return switch (fact.key().kind()) {
            case PRIMARY_KEY, UNIQUE, EXCLUSION ->
                action.locking(object, ACCESS_EXCLUSIVE).working(Work.SCAN);
            case INDEX -> action.locking(object, SHARE).working(Work.SCAN);
            case TRIGGER -> action.locking(object, SHARE_ROW_EXCLUSIVE);
            case POLICY, RULE, REPLICA_IDENTITY -> action.locking(object, ACCESS_EXCLUSIVE);
            case CLUSTER -> action.locking(object, SHARE_UPDATE_EXCLUSIVE);
            default -> action;
        };
    }

    private static Action about(Action action, Fact fact) {
        var of = fact instanceof CommentFact comment ? comment.of() : ((OwnerFact) fact).of();
        LockMode mode = fact instanceof OwnerFact ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE;
        return RELATIONS.contains(of.kind()) ? action.locking(of.object(), mode) : action;
    }

    /** A column gets a constant for all rows at once; what differs from row to row is written into each. */
    private static Work work(ColumnFact column, Step step) {
        if (step.key().kind() == FactKind.COLUMN_DEFAULT) {
            return Work.CATALOG;
        }
        ColumnValue value = column.value();
        if (value instanceof ColumnValue.DefaultValue byDefault) {
            String rest = STABLE_CALL.matcher(byDefault.sql()).replaceAll("");
            return CALL.matcher(rest).find() ? Work.REWRITE : Work.CATALOG;
        }
        return value instanceof ColumnValue.Identity
                        || (value instanceof ColumnValue.Computed computed && !computed.virtual())
                ? Work.REWRITE
                : Work.CATALOG;
    }
}
