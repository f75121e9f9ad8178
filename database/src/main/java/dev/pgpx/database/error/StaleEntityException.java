package dev.pgpx.database.error;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Table;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The row of a record was changed by others since the record was read: it has another version. Nothing was changed; the session
 * is as good as before. Take {@link #stored()}, make the change again, and write that.
 */
public final class StaleEntityException extends DatabaseException {
    private final transient Table<?> table;
    private final transient Object key;
    private final transient Object stored;

    private StaleEntityException(Problem problem, Table<?> table, Object key, Object stored) {
        super(problem, null, null);
        this.table = table;
        this.key = key;
        this.stored = stored;
    }

    /**
     * The exception for a row.
     *
     * @param table its table
     * @param key its key
     * @param stored the record as it is stored
     * @return the exception, to throw
     */
    public static StaleEntityException of(Table<?> table, Object key, Object stored) {
        String columns = table.keyColumns().stream().map(Column::name).collect(Collectors.joining(", "));
        String version = table.column(ColumnFlag.VERSION).map(Column::name).orElse("");
        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2121", table.name(), columns, version);
        return new StaleEntityException(problem, table, key, stored);
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

    /**
     * What is stored now.
     *
     * @return the record, of the table's type, as it was found right after
     */
    public Object stored() {
        return stored;
    }
}
