package dev.pgpx.database.error;

/** A channel or a payload that PostgreSQL's notifications cannot have, or a listener's call that it must not make. Nothing was sent. */
public final class NotificationException extends DatabaseException {
    private NotificationException(String code, Object... facts) {
        super(DatabaseMessages.CATALOG.problem(code, facts), null, null);
    }

    /**
     * A name that no channel can have.
     *
     * @param channel the name
     * @param bytes its length in UTF-8
     * @param most how long it may be
     * @return the exception, to throw
     */
    public static NotificationException channel(String channel, int bytes, int most) {
        return new NotificationException("PGPX-2080", channel, bytes, most);
    }

    /**
     * A payload that is too long.
     *
     * @param channel the channel
     * @param bytes its length in UTF-8
     * @param most how long it may be
     * @return the exception, to throw
     */
    public static NotificationException payload(String channel, int bytes, int most) {
        return new NotificationException("PGPX-2081", channel, bytes, most);
    }

    /**
     * A listener that subscribes in the thread that calls it, which would have to wait for itself.
     *
     * @param channel the channel that it asks for
     * @return the exception, to throw
     */
    public static NotificationException inListener(String channel) {
        return new NotificationException("PGPX-2084", channel);
    }
}
