package dev.pgpx.jdbc;

import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.Touch;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.query.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What cannot be had where a pooler may give each transaction another server session: it would be done in one session, and
 * missed, or found, in another.
 */
final class PoolerLimits {
    private static final Map<Touch, String> WORDS = new EnumMap<>(Map.of(
            Touch.SETTINGS, "session settings (use a transaction's own: set local)",
            Touch.ROLE, "roles of the session (use a transaction's own: set local role)",
            Touch.TEMPORARY_TABLES, "temporary tables",
            Touch.LISTEN, "LISTEN",
            Touch.ADVISORY_LOCKS, "advisory locks of the session (use a transaction's own: pg_advisory_xact_lock)",
            Touch.CURSORS, "cursors with hold",
            Touch.PREPARED_STATEMENTS, "statements prepared by SQL",
            Touch.IRREVERSIBLE, "changes of the server process"));

    private PoolerLimits() {}

    /** Refuses what would be missed, or found, in another session. */
    static void check(String target, Statement statement, SqlEffects effects) {
        if (!effects.touches().isEmpty() && effects.isCertain()) {
            String needs = effects.touches().stream().map(WORDS::get).collect(Collectors.joining(", "));
            throw PoolerException.of(target, statement.label(), needs);
        }
    }
}
