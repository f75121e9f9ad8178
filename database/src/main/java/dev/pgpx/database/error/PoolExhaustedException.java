package dev.pgpx.database.error;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All sessions of the pool were in use until the deadline. Nothing was sent. {@link #holders()} names who uses them. */
public final class PoolExhaustedException extends ConnectionException {
    private static final int SHOWN = 10;

    private final transient List<SessionHolder> holders;

    private PoolExhaustedException(
            String place,
            String detail,
            @Nullable String sqlState,
            List<SessionHolder> holders,
            @Nullable Throwable cause) {
        super("PGPX-2013", place, detail, sqlState, Retry.SAFE, cause);
        this.holders = List.copyOf(holders);
    }

    /**
     * A pool that is in use.
     *
     * @param place the server's address and the database, without secrets
     * @param waited for how long a session was waited for
     * @param holders who uses its sessions
     * @return the exception, to throw
     */
    public static PoolExhaustedException of(String place, Duration waited, List<SessionHolder> holders) {
        StringBuilder detail = new StringBuilder("waited ")
                .append(waited.toMillis())
                .append(" ms; in use: ")
                .append(holders.size());
        holders.stream().limit(SHOWN).forEach(holder -> detail.append('\n').append(holder));
        if (holders.size() > SHOWN) {
            detail.append("\nand ").append(holders.size() - SHOWN).append(" more");
        }
        return new PoolExhaustedException(place, detail.toString(), null, holders, null);
    }

    /**
     * A server that takes no more connections.
     *
     * @param place the server's address and the database, without secrets
     * @param said what it said
     * @param sqlState the server's SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static PoolExhaustedException ofServer(
            String place, String said, @Nullable String sqlState, @Nullable Throwable cause) {
        return new PoolExhaustedException(place, said, sqlState, List.of(), cause);
    }

    /**
     * Who used the sessions.
     *
     * @return one for each, the oldest first; unmodifiable; empty when the server itself takes no more connections
     */
    public List<SessionHolder> holders() {
        return holders;
    }
}
