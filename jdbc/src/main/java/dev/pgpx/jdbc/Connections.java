package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.SessionHolder;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** Where an engine has its connections from. Thread-safe. */
interface Connections {
    /**
     * A connection for one session.
     *
     * @param holders tells who has the others, when there is none
     */
    Lease take(SessionRequest request, Supplier<List<SessionHolder>> holders);

    /**
     * A connection for one statement, if there is one without waiting.
     *
     * @return null when all are in use, or somebody else pools
     */
    default @Nullable Lease takeIdle(SessionRequest request) {
        return null;
    }

    /**
     * As {@link #take}, unless somebody who has a connection takes the statement along first.
     *
     * @return null when it was taken along, and has to be waited for
     */
    default @Nullable Lease takeOrPipeline(
            SessionRequest request, Pipelined statement, Supplier<List<SessionHolder>> holders) {
        return take(request, holders);
    }

    /**
     * A connection of the pool, for what all of them are like; perhaps in use, or closed.
     *
     * @return null where statements are never pipelined, or none has been made yet
     */
    default @Nullable BaseConnection any(SessionRequest request) {
        return null;
    }

    /** What is done with a server that turned out to have gone: idle connections of before are looked at before use. */
    void suspect();

    /** What became of the servers' memories and logs, as far as connections have met them. */
    Recoveries recoveries();

    /** How the pool is. */
    PoolState state();

    /** Hands out no more, and waits for those in use; whether all came back. */
    boolean drain(Deadline deadline);

    /** Ends the connections. */
    void close();
}
