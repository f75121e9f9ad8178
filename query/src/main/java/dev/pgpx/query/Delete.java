package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deletes rows: begun by {@link Sql#delete}. Immutable; every method gives a longer copy.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Delete<E> extends DataModification<E> {
    private final List<Condition> conditions;
    private final boolean everyRow;

    private Delete(Table<E> table, List<Condition> conditions, boolean everyRow) {
        super(table);
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
        return new Delete<>(table(), all, everyRow);
    }

    /**
     * Says that every row is meant, which a delete without a condition would be refused for otherwise.
     *
     * @return the delete of all rows
     */
    public Delete<E> everyRow() {
        return new Delete<>(table(), conditions, true);
    }

    @Override
    String label() {
        return "delete " + table().name();
    }

    @Override
    void render(SqlWriter out) {
        if (conditions.isEmpty() && !everyRow) {
            throw QueryException.of("PGPX-1203", "delete", table().name());
        }
        renderTarget(out.text("delete from "));
        SelectClauses.conjunction(out, " where ", Lists.appendNodes(List.of(), conditions.toArray(Condition[]::new)));
    }
}
