package dev.pgpx.database.error;

/** A query gave another number of rows than was asked for. */
public final class ResultException extends DatabaseException {
    private ResultException(String code, String label) {
        super(DatabaseMessages.CATALOG.problem(code, label), null, null);
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
}
