package dev.pgpx.database.error;

/**
 * What was asked for needs a server session of its own, and pgpx reaches the server through a pooler that gives each
 * transaction another one. Nothing was sent.
 */
public final class PoolerException extends DatabaseException {
    private PoolerException(String place, String label, String needs) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2060", label, place, needs), "0A000", null);
    }

    /**
     * Something that cannot be had behind a pooler.
     *
     * @param place the pooler's address and the database, without secrets
     * @param label what was asked for: the statement's label
     * @param needs what it needs
     * @return the exception, to throw
     */
    public static PoolerException of(String place, String label, String needs) {
        return new PoolerException(place, label, needs);
    }
}
