package dev.pgpx.schema.ddl;

import static dev.pgpx.schema.action.LockMode.ACCESS_EXCLUSIVE;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.List;

/** The statements that drop something, with what they cost. */
public final class DropActions {
    private DropActions() {}

    /**
     * The statements that drop something.
     *
     * @param fact what is dropped
     * @param options for which server, and how
     * @return the statements, in order; none for what goes with another
     */
    public static List<Action> of(Fact fact, RenderOptions options) {
        List<Action> actions = new ArrayList<>();
        for (String sql : Rules.drop(fact)) {
            actions.add(costed(Action.of(sql), fact, options));
        }
        return List.copyOf(actions);
    }

    private static Action costed(Action action, Fact fact, RenderOptions options) {
        ObjectName object = fact.key().object();
        if (fact instanceof TableFact table) {
            Action locked = action.locking(object, ACCESS_EXCLUSIVE);
            return table.foreign().isPresent() || table.partitionKey().isPresent()
                    ? locked
                    : locked.losing("the rows of table " + table.name());
        }
        if (fact instanceof ColumnFact column) {
            Action locked = action.locking(object, ACCESS_EXCLUSIVE);
            return column.value() instanceof ColumnValue.Computed
                    ? locked
                    : locked.losing("the values of " + column.key());
        }
        if (fact instanceof PartitionFact partition) {
            return TableAlterations.detach(partition);
        }
        if (fact instanceof SequenceFact sequence) {
            return action.losing("where sequence " + sequence.name() + " has counted to");
        }
        if (fact instanceof ForeignKeyFact key) {
            return action.locking(object, ACCESS_EXCLUSIVE).locking(key.target(), ACCESS_EXCLUSIVE);
        }
        if (fact instanceof IndexFact index) {
            return index(action, index, options);
        }
        if (fact instanceof CommentFact comment) {
            return comment.of().kind() == FactKind.TABLE
                    ? action.locking(object, LockMode.SHARE_UPDATE_EXCLUSIVE)
                    : action;
        }
        return switch (fact.key().kind()) {
            case NOT_NULL,
                    PRIMARY_KEY,
                    UNIQUE,
                    CHECK,
                    EXCLUSION,
                    TRIGGER,
                    POLICY,
                    RULE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    REPLICA_IDENTITY -> action.locking(object, ACCESS_EXCLUSIVE);
            case CLUSTER -> action.locking(object, LockMode.SHARE_UPDATE_EXCLUSIVE);
            case SEQUENCE_OWNER -> action.locking(object, LockMode.SHARE_ROW_EXCLUSIVE);
            default -> action;
        };
    }

    private static Action index(Action action, IndexFact index, RenderOptions options) {
        return options.concurrentIndexes() && !index.partitioned()
                ? Action.of(action.sql().replaceFirst("^drop index ", "drop index concurrently "))
                        .locking(index.table(), LockMode.SHARE_UPDATE_EXCLUSIVE)
                        .running(Execution.ALONE)
                : action.locking(index.table(), ACCESS_EXCLUSIVE);
    }
}
