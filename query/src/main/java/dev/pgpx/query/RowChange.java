package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes rows that are there: what UPDATE and DELETE have in common. Immutable; every method gives a longer
 * copy.
 *
 * @param <E> the table's record
 * @param <S> the class of this command itself
 */
@CheckReturnValue
public abstract sealed class RowChange<E, S extends RowChange<E, S>> extends DataModification<E, S>
        permits Update, Delete {
    private final Affected affected;

    RowChange(Table<E> table, List<CommonTable> with, Affected affected) {
        super(table, with);
        this.affected = affected;
    }

    /**
     * Which rows it changes.
     *
     * @param only not those of tables that inherit from the table
     * @param from what they are joined with
     * @param conditions must all be true
     * @param everyRow whether there may be no condition
     * @param scope must be true, too, and counts as no condition; null for nothing
     */
    record Affected(boolean only, List<Join> from, List<Node> conditions, boolean everyRow, @Nullable Node scope) {
        static final Affected NONE = new Affected(false, List.of(), List.of(), false, null);

        Affected within(@Nullable Node narrower) {
            return new Affected(only, from, conditions, everyRow, narrower);
        }

        Affected from(FromItem item) {
            if (!from.isEmpty()) {
                throw QueryException.of(
                        "PGPX-1222", item.alias(), from.get(0).item().alias());
            }
            return new Affected(only, List.of(Join.first(item)), conditions, everyRow, scope);
        }

        Affected join(Join more) {
            if (from.isEmpty()) {
                throw QueryException.of("PGPX-1277", more.item().alias());
            }
            return new Affected(only, Lists.append(from, List.of(more)), conditions, everyRow, scope);
        }
    }

    abstract S changed(Affected changed);

    final Affected affected() {
        return affected;
    }

    final void requireCondition(String command) {
        if (affected.conditions.isEmpty() && !affected.everyRow) {
            throw QueryException.of("PGPX-1203", command, table().name());
        }
    }

    /** Appends the target, {@code only} before it where that is asked for. */
    final void renderAffectedTable(SqlWriter out) {
        renderTarget(out.text(affected.only ? "only " : ""));
    }

    /** Appends what the table is joined with, and the conditions. */
    final void renderAffectedRows(SqlWriter out, String from) {
        for (int i = 0; i < affected.from.size(); i++) {
            Join join = affected.from.get(i);
            if (i == 0) {
                TableReference.render(join.item(), out.text(from));
            } else {
                join.render(out);
            }
        }
        Node scope = affected.scope;
        SelectClauses.conjunction(
                out, " where ", scope == null ? affected.conditions : Lists.appendOne(affected.conditions, scope));
    }

    /**
     * Leaves out the rows of tables that inherit from the table: {@code only}.
     *
     * @return the command
     */
    public final S only() {
        return changed(new Affected(true, affected.from, affected.conditions, affected.everyRow, affected.scope));
    }

    /**
     * Joins another table to the one of FROM or USING: {@code join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together; it does not see the table that is written to
     * @return the longer command
     * @throws QueryException when there is none yet that it can be joined to
     */
    public final S join(FromItem item, Condition condition) {
        return changed(affected.join(Join.on(Join.Kind.INNER, item, condition.node())));
    }

    /**
     * Joins another table to the one of FROM or USING, keeping rows without a partner: {@code left join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together; it does not see the table that is written to
     * @return the longer command
     * @throws QueryException when there is none yet that it can be joined to
     */
    public final S leftJoin(FromItem item, Condition condition) {
        return changed(affected.join(Join.on(Join.Kind.LEFT, item, condition.node())));
    }

    /**
     * Every row with every row of another table: {@code cross join}.
     *
     * @param item the table, or what stands for one
     * @return the longer command
     * @throws QueryException when there is none yet that it can be joined to
     */
    public final S crossJoin(FromItem item) {
        return changed(affected.join(Join.cross(item)));
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower command
     */
    public final S where(Condition... conditions) {
        return changed(new Affected(
                affected.only,
                affected.from,
                Lists.appendNodes(affected.conditions, conditions),
                affected.everyRow,
                affected.scope));
    }

    /**
     * Only the row of a record, as it was read: found by its key and, where the table has a column that counts changes, by
     * that.
     *
     * @param record the record
     * @return the narrower command
     * @throws QueryException when the table has no key
     */
    public final S whereRead(E record) {
        RowIdentity<E> identity = table().identity();
        Column<?> discriminator = table().roles().discriminator();
        S found = where(identity.of(record));
        S narrower = discriminator == null ? found : found.where(identity.of(record, List.of(discriminator)));
        return identity.versionOf(record).map(narrower::where).orElse(narrower);
    }

    /**
     * Says that every row is meant, for which a command without a condition would be refused otherwise.
     *
     * @return the command for all rows
     */
    public final S everyRow() {
        return changed(new Affected(affected.only, affected.from, affected.conditions, true, affected.scope));
    }
}
