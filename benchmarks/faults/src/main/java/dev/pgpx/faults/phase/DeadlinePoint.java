package dev.pgpx.faults.phase;

import java.util.Locale;

/** Where a call is when its deadline passes. */
enum DeadlinePoint {
    /** It makes the first connection of the pool. */
    CONNECTING,
    /** It waits for the only connection, which another call has and keeps. */
    POOL,
    /** It waits for the answer to a query. */
    STATEMENT,
    /** It waits for the answer to the commit of its transaction. */
    COMMIT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
