package dev.pgpx.database.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a session clean again. Immutable.
 *
 * <p>It leads back to how the session was when it began: settings and role that were set right after connecting, by a pool's
 * own statement for instance, are undone, too. It must run outside a transaction that is still to be rolled back: it is
 * part of that otherwise.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-discard.html">DISCARD</a>, whose parts it takes one by one,
 * as {@code discard all} would also take what nobody has touched.
 *
 * @param sql statements separated by a semicolon, for one request without parameters; empty when there is nothing to undo
 * @param complete whether the statements undo all of it; otherwise only the session's end does
 */
public record SessionReset(String sql, boolean complete) {
    /** In the order in which they run: the role first, as another one might lack the right to the rest. */
    private static final Map<Touch, String> STATEMENTS = new EnumMap<>(Map.of(
            Touch.CURSORS, "close all",
            Touch.ROLE, "reset session authorization; reset role",
            Touch.SETTINGS, "reset all",
            Touch.LISTEN, "unlisten *",
            Touch.ADVISORY_LOCKS, "select pg_catalog.pg_advisory_unlock_all()",
            Touch.TEMPORARY_TABLES, "discard temp",
            // takes the driver's statements, too; pgjdbc sees it and prepares them again
            Touch.PREPARED_STATEMENTS, "deallocate all"));

    private static final Touch[] ORDER = {
        Touch.CURSORS,
        Touch.ROLE,
        Touch.SETTINGS,
        Touch.LISTEN,
        Touch.ADVISORY_LOCKS,
        Touch.TEMPORARY_TABLES,
        Touch.PREPARED_STATEMENTS
    };

    /**
     * The reset that undoes exactly some touches.
     *
     * @param touches what was touched
     * @return the reset
     */
    public static SessionReset of(Set<Touch> touches) {
        String sql = Arrays.stream(ORDER)
                .filter(touches::contains)
                .map(STATEMENTS::get)
                .collect(Collectors.joining("; "));
        return new SessionReset(sql, !touches.contains(Touch.IRREVERSIBLE));
    }
}
