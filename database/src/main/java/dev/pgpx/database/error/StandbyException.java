package dev.pgpx.database.error;

/** What was asked for cannot be had of a view that reads on standbys. Nothing was done. */
public final class StandbyException extends DatabaseException {
    private StandbyException(String code, Retry retry, Object... facts) {
        super(DatabaseMessages.CATALOG.problem(code, facts), null, retry, null);
    }

    /**
     * No primary is among the servers, and the standby that there is has not caught up.
     *
     * @param position up to where it had to have replayed the write-ahead log
     * @param label what was asked for
     * @return the exception, to throw
     */
    public static StandbyException behind(String position, String label) {
        return new StandbyException("PGPX-2091", Retry.SAFE, position, label);
    }

    /**
     * A statement that writes.
     *
     * @param label the statement's label
     * @return the exception, to throw; the statement was not sent
     */
    public static StandbyException writes(String label) {
        return new StandbyException("PGPX-2092", Retry.USELESS, label);
    }
}
