package dev.pgpx.database.error;

import dev.pgpx.types.error.Problem;
import java.util.List;

/**
 * What was asked for needs a server session of its own, and pgpx reaches the server through a pooler that gives each
 * transaction another one. Nothing was sent.
 */
public final class PoolerException extends DatabaseException {
    private static final String NOT_SUPPORTED = "0A000";

    private PoolerException(Problem problem) {
        super(problem, NOT_SUPPORTED, null);
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
        return new PoolerException(DatabaseMessages.CATALOG.problem("PGPX-2060", label, place, needs));
    }

    /**
     * Settings of sessions that a pooler does not keep.
     *
     * @param place the pooler's address and the database, without secrets
     * @param names the names of the server's settings, at least one
     * @return the exception, to throw
     */
    public static PoolerException ofSettings(String place, List<String> names) {
        return new PoolerException(DatabaseMessages.CATALOG.problem("PGPX-2061", place, String.join(", ", names)));
    }
}
