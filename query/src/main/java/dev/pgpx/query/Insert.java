package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts rows: begun by {@link Sql#insert}. Immutable, but it reads records and drafts when it is run.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Insert<E> extends DataModification<E> {
    private final List<RowValues> rows;

    private Insert(Table<E> table, List<RowValues> rows) {
        super(table);
        this.rows = List.copyOf(rows);
    }

    static <E> Insert<E> into(Table<E> table) {
        return new Insert<>(table, List.of());
    }

    /**
     * With a record; components that the database generates are ignored.
     *
     * @param record the record
     * @return the insert with one more row
     */
    public Insert<E> values(E record) {
        return plus(RowValues.of(table(), record));
    }

    /**
     * With a draft; what it leaves out is left to the database.
     *
     * @param draft the draft; not to be changed until the insert has run
     * @return the insert with one more row
     * @throws QueryException naming all required components that it leaves out
     */
    public Insert<E> values(Draft<E> draft) {
        return plus(RowValues.of(draft));
    }

    private Insert<E> plus(RowValues row) {
        List<RowValues> more = new ArrayList<>(rows);
        more.add(row);
        return new Insert<>(table(), more);
    }

    @Override
    String label() {
        return "insert " + table().name();
    }

    @Override
    void render(SqlWriter out) {
        renderTarget(out.text("insert into "));
        RowBatch.of(table(), rows).renderRows(out);
    }
}
