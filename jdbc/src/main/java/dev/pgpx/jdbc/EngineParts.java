package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import java.time.Duration;

/**
 * What sessions need of their engine.
 *
 * @param target where it leads, for messages
 * @param connections where connections come from
 * @param watchdog watches over calls
 * @param sessions the sessions in use
 * @param outcomes finds out how a transaction ended
 * @param statementTimeout how long what the engine asks by itself may take
 * @param evictsReadOnly whether a connection on which a write is refused as read-only leads to the wrong server
 */
record EngineParts(
        String target,
        Connections connections,
        Watchdog watchdog,
        OpenSessions sessions,
        Outcomes outcomes,
        Duration statementTimeout,
        boolean evictsReadOnly) {
    /** Finds out how transactions ended. */
    interface Outcomes {
        Outcome of(TransactionId transaction, Deadline deadline);
    }
}
