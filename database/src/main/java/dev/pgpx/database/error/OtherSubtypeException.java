package dev.pgpx.database.error;

import dev.pgpx.query.Column;
import dev.pgpx.query.Table;
import dev.pgpx.types.error.Problem;
import java.util.stream.Collectors;

/**
 * The row of a record is of another subtype of its hierarchy, whose subtypes have tables of their own: what is stored there cannot
 * become another class by an update. Nothing was changed; the session is as good as before.
 */
public final class OtherSubtypeException extends DatabaseException {
    private final transient Table<?> table;
    private final transient Object key;

    private OtherSubtypeException(Problem problem, Table<?> table, Object key) {
        super(problem, null, null);
        this.table = table;
        this.key = key;
    }

    /**
     * The exception for a row.
     *
     * @param table the table of the hierarchy
     * @param key its key
     * @return the exception, to throw
     */
    public static OtherSubtypeException of(Table<?> table, Object key) {
        String columns = table.keyColumns().stream().map(Column::name).collect(Collectors.joining(", "));
        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2191", table.name(), columns);
        return new OtherSubtypeException(problem, table, key);
    }

    /**
     * The table.
     *
     * @return the table of the hierarchy
     */
    public Table<?> table() {
        return table;
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
