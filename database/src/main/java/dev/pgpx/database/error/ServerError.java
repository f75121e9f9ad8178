package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/**
 * What a server says of a failure. Immutable.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/protocol-error-fields.html">Error and Notice Message
 * Fields</a>, 13 to 18.
 *
 * @param sqlState the five characters of the SQLSTATE
 * @param message the primary message
 * @param detail more of it, which may show values; null when there is none
 * @param hint the server's own remedy; null when there is none
 * @param position the character of the SQL text that it points to, from 1; 0 when it points to none
 * @param table the table, qualified where known; null when it is about none
 * @param column the column; null when it is about none
 * @param constraint the constraint; null when it is about none
 * @param where what the server was doing, which may show values: functions that it was in, the line of a COPY; null when it says
 *     nothing of it
 */
public record ServerError(
        String sqlState,
        String message,
        @Nullable String detail,
        @Nullable String hint,
        int position,
        @Nullable String table,
        @Nullable String column,
        @Nullable String constraint,
        @Nullable String where) {
    /**
     * What a server says that says nothing of what it was doing.
     *
     * @param sqlState the five characters of the SQLSTATE
     * @param message the primary message
     * @param detail more of it; null when there is none
     * @param hint the server's own remedy; null when there is none
     * @param position the character of the SQL text that it points to, from 1; 0 when it points to none
     * @param table the table; null when it is about none
     * @param column the column; null when it is about none
     * @param constraint the constraint; null when it is about none
     */
    public ServerError(
            String sqlState,
            String message,
            @Nullable String detail,
            @Nullable String hint,
            int position,
            @Nullable String table,
            @Nullable String column,
            @Nullable String constraint) {
        this(sqlState, message, detail, hint, position, table, column, constraint, null);
    }
}
