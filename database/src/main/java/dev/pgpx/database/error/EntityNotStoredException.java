package dev.pgpx.database.error;

import dev.pgpx.query.Column;
import dev.pgpx.query.Table;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * There is no row of the key that a record has, or it counts as deleted (to restore it: it does not): somebody deleted it, or
 * it was never stored. Nothing was changed; the session is as good as before.
 */
public final class EntityNotStoredException extends DatabaseException {
    private final transient Table<?> table;
    private final transient Object key;

    private EntityNotStoredException(Problem problem, Table<?> table, Object key) {
        super(problem, null, null);
        this.table = table;
        this.key = key;
    }

    /**
     * The exception for a row.
     *
     * @param table its table
     * @param key its key
     *
     * @return the exception, to throw
     */
    public static EntityNotStoredException of(Table<?> table, Object key) {
        String columns = table.keyColumns().stream().map(Column::name).collect(Collectors.joining(", "));

        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2120", table.name(), columns);
        return new EntityNotStoredException(problem, table, key);
    }

    /**
     * The table.
     *
     * @return the table that was written to
     */
    public Table<?> table() {
        return table;
    }

    /**
     * The columns of the key.
     *
     * @return the columns in their order
     */
    public List<Column<?>> keyColumns() {
        return table.keyColumns();
    }

    /**
     * The key, which is no part of the message.
     *
     * @return its value; a list of the values where several columns make it
     */
    public Object key() {
        return key;
    }
}
