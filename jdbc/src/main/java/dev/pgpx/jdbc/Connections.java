package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.SessionHolder;
import java.util.List;
import java.util.function.Supplier;

/** Where an engine has its connections from. Thread-safe. */
interface Connections {
    /**
     * A connection for one session.
     *
     * @param holders tells who has the others, when there is none
     */
    Lease take(SessionRequest request, Supplier<List<SessionHolder>> holders);

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
