package dev.pgpx.database.error;

/** A hook of records did not do what it must. What it was asked about was not written or read. */
public final class RecordHookException extends DatabaseException {
    private RecordHookException(String hook, String table) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2160", hook, table), null, null);
    }

    /**
     * A hook gave null where a record or draft goes on.
     *
     * @param hook the name of its class
     * @param table the table's name
     * @return the exception, to throw
     */
    public static RecordHookException gaveNull(String hook, String table) {
        return new RecordHookException(hook, table);
    }
}
