package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What sessions need of their engine.
 *
 * @param target where it leads, for messages
 * @param connections where connections come from
 * @param watchdog watches over calls
 * @param sessions the sessions in use
 * @param engine the engine itself, which finds out how a transaction ended
 * @param statementTimeout how long what the engine asks by itself may take
 * @param evictsReadOnly whether a connection on which a write is refused as read-only leads to the wrong server
 * @param idleInTransaction how long the server waits for the next statement of a transaction; zero: as it is configured
 */
record EngineParts(
        String target,
        Connections connections,
        Watchdog watchdog,
        OpenSessions sessions,
        Engine engine,
        Duration statementTimeout,
        boolean evictsReadOnly,
        Duration idleInTransaction) {
    private static final String IDLE = "idle_in_transaction_session_timeout";

    /** What a transaction begins with: what is asked of it, and what the session could not keep from its own start. */
    List<Statement> opening(TransactionOptions options, ServerFacts facts) {
        List<Statement> asked = options.opening();
        if (facts.start().kept() || idleInTransaction.isZero()) {
            return asked;
        }
        List<Statement> opening = new ArrayList<>(asked);
        if (!options.settings().containsKey(IDLE)) {
            // behind the options: isolation is no longer to be had after a query
            String set = "select pg_catalog.set_config('" + IDLE + "', '" + idleInTransaction.toMillis() + "', true)";
            opening.add(Statement.of(set, "begin"));
        }
        return opening;
    }
}
