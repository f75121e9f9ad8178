package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deletes rows: begun by {@link Sql#delete}. Immutable; every method gives a longer copy.
 *
 * @param <E> the record
 */
public final class Delete<E> implements Command {
    private final Table<E> table;
    private final List<Condition> conditions;
    private final boolean everyRow;

    private Delete(Table<E> table, List<Condition> conditions, boolean everyRow) {
        this.table = table;
        this.conditions = List.copyOf(conditions);
        this.everyRow = everyRow;
    }

    static <E> Delete<E> of(Table<E> table) {
        return new Delete<>(table, List.of(), false);
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param more the conditions
     * @return the narrower delete
     */
    public Delete<E> where(Condition... more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(Arrays.asList(more));
        return new Delete<>(table, all, everyRow);
    }

    /**
     * Says that every row is meant, which a delete without a condition would be refused for otherwise.
     *
     * @return the delete of all rows
     */
    public Delete<E> everyRow() {
        return new Delete<>(table, conditions, true);
    }

    /**
     * Gives back the rows as they were.
     *
     * @return a query of one row for each row deleted, in no order
     */
    public Query<E> returning() {
        return new ReturningQuery<>(table, this::statement);
    }

    @Override
    public Statement statement() {
        if (conditions.isEmpty() && !everyRow) {
            throw QueryException.of("PGPX-1203", "delete", table.name());
        }
        SqlWriter out = new SqlWriter();
        out.see(table);
        out.text("delete from ");
        table.renderReference(out);
        SelectClauses.conjunction(out, " where ", conditions);
        return out.statement("delete " + table.name());
    }
}
