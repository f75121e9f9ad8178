package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** A connection while a session uses it. */
interface Lease {
    /** The driver's connection. */
    BaseConnection driver();

    /** What is known of its server. */
    ServerFacts facts();

    /** Whether it came within a transaction, which then belongs to somebody else. */
    boolean inForeignTransaction();

    /**
     * Gives it back. Does nothing the second time.
     *
     * @param fault why it must not be handed out again, in a few words; null when it may be
     */
    void giveBack(@Nullable String fault);

    /**
     * The server has refused a write as read-only, and another one may take it: idle connections that lead where this one does
     * are given up.
     *
     * @return whether there may be another; false where only reading was asked for
     */
    boolean refusedWrite();

    /**
     * Another one in the place of this, which is broken, without queueing again.
     *
     * @param deadline by when it must be there
     * @throws UnsupportedOperationException when {@link #isReplaceable()} is false
     */
    Lease replacement(Deadline deadline);

    /**
     * Statements of others who wait for a connection, to be run over this one; the caller has to finish each.
     *
     * @return those of that plan among the first who wait, in order; none where nobody waits
     */
    default List<Pipelined> takeAlong(SqlPlan plan, int most) {
        return List.of();
    }

    /** Whether somebody waits for a connection. */
    default boolean isWaitedFor() {
        return false;
    }

    /** Whether there can be a replacement. */
    boolean isReplaceable();
}
