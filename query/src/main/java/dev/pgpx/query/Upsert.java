package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Inserts rows, or updates those that are there: begun by {@link Sql#upsert}. Immutable, but it reads records and drafts
 * when it is run.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">ON CONFLICT</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Upsert<E> extends DataModification<E> {
    private final RowValues row;
    private final List<Column<?>> conflict;
    private final List<Column<?>> updated;
    private final boolean nothing;

    private Upsert(Table<E> table, RowValues row, List<Column<?>> conflict, List<Column<?>> updated, boolean nothing) {
        super(table);
        this.row = row;
        this.conflict = List.copyOf(conflict);
        this.updated = List.copyOf(updated);
        this.nothing = nothing;
    }

    static <E> Upsert<E> of(Table<E> table, RowValues row) {
        return new Upsert<>(table, row, List.of(), List.of(), false);
    }

    /**
     * The columns by which a row is found to be there already. They are written even where the database would generate them.
     *
     * @param columns those of the primary key or of a unique constraint
     * @return the upsert with them
     */
    public Upsert<E> onConflict(Column<?>... columns) {
        return new Upsert<>(table(), row, Arrays.asList(columns), updated, nothing);
    }

    /**
     * The columns that are updated in a row that is there; without this all that are written but those of the conflict.
     *
     * @param columns the columns
     * @return the upsert with them
     */
    public Upsert<E> set(Column<?>... columns) {
        return new Upsert<>(table(), row, conflict, Arrays.asList(columns), nothing);
    }

    /**
     * Leaves a row that is there as it is.
     *
     * @return the upsert that only inserts
     */
    public Upsert<E> doNothing() {
        return new Upsert<>(table(), row, conflict, updated, true);
    }

    @Override
    String label() {
        return "upsert " + table().name();
    }

    @Override
    void render(SqlWriter out) {
        if (conflict.isEmpty()) {
            throw QueryException.of("PGPX-1215", table().name());
        }
        RowBatch<E> set = RowBatch.of(table(), List.of(row.including(conflict)));
        renderTarget(out.text("insert into "));
        set.renderRows(out);
        out.text(" on conflict (");
        names(out, conflict);
        out.text(")");
        List<Column<?>> toSet = nothing ? List.of() : toSet(set.columns());
        if (toSet.isEmpty()) {
            out.text(" do nothing");
        } else {
            renderUpdate(out, toSet);
        }
    }

    private List<Column<?>> toSet(List<Column<?>> written) {
        if (!updated.isEmpty()) {
            return updated;
        }
        List<Column<?>> rest = new ArrayList<>(written);
        rest.removeAll(conflict);
        return rest;
    }

    private static void names(SqlWriter out, List<Column<?>> columns) {
        String separator = "";
        for (Column<?> column : columns) {
            out.text(separator).identifier(column.name());
            separator = ", ";
        }
    }

    private static void renderUpdate(SqlWriter out, List<Column<?>> columns) {
        String before = " do update set ";
        for (Column<?> column : columns) {
            out.text(before).identifier(column.name()).text(" = ").node(new Node.Excluded(column.name()));
            before = ", ";
        }
    }
}
