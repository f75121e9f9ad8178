package dev.pgpx.database.error;

import dev.pgpx.query.Table;

/** A query gave another number of rows than was asked for. */
public final class ResultException extends DatabaseException {
    private ResultException(String code, Object... arguments) {
        super(DatabaseMessages.CATALOG.problem(code, arguments), null, null);
    }

    /**
     * No row where one was asked for.
     *
     * @param label the statement's label
     * @return the exception, to throw
     */
    public static ResultException none(String label) {
        return new ResultException("PGPX-2030", label);
    }

    /**
     * Several rows where one was asked for.
     *
     * @param label the statement's label
     * @return the exception, to throw
     */
    public static ResultException several(String label) {
        return new ResultException("PGPX-2031", label);
    }

    /**
     * No row with the primary key that was asked for.
     *
     * @param table the table
     * @return the exception, to throw
     */
    public static ResultException noKey(String table) {
        return new ResultException("PGPX-2190", table);
    }

    /**
     * Rows that were written, but are not all found again.
     *
     * @param table the table
     * @param sent how many records were sent
     * @param found how many rows the server tells of
     * @return the exception, to throw
     */
    public static ResultException notFoundAgain(Table<?> table, long sent, long found) {
        return new ResultException("PGPX-2116", table.name(), sent, found);
    }
}
