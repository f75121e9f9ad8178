package dev.pgpx.jdbc;

import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.query.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement's text: the form that the driver wants, and what it does. Kept by text. Immutable.
 *
 * @param text the text for the driver
 * @param identifying the same, and the question for the transaction's id behind it, in the same round trip
 * @param effects what it may do
 * @param joinable whether others can go with it in one text
 * @param pace how long it takes, where the statements of several callers may be pipelined: it only reads, and leaves nothing behind; else
 *     null. For all databases of the process
 * @param named whether the server is to keep it by a name: commands that have no plan are sent once mostly, and each that is kept
 *     makes the server look at it whenever a command changes the catalogs
 */
record SqlPlan(
        String text, String identifying, SqlEffects effects, boolean joinable, boolean named, @Nullable Pace pace) {
    /** The driver takes all that follows such a body for a part of it. */
    private static final String STANDARD_BODY = "\\bbegin\\s+atomic\\b";

    /** The first words of commands that have none. */
    private static final Set<String> WITHOUT_PLAN = Set.of(
            "create",
            "alter",
            "drop",
            "comment",
            "grant",
            "revoke",
            "truncate",
            "set",
            "reset",
            "do",
            "reindex",
            "refresh",
            "security",
            "import",
            "reassign");

    /** Gives a row with two columns: the id, null while nothing has been written; and a position in the log. */
    static final String IDENTIFY = "select pg_catalog.pg_current_xact_id_if_assigned()::text,"
            + " case when pg_catalog.pg_is_in_recovery() then null"
            + " else pg_catalog.pg_current_wal_insert_lsn()::text end";

    private static final String ATOMIC = "atomic";
    private static final int MOST = 4_000;
    private static final int LONGEST = 16_000;

    private static final Map<String, SqlPlan> WITH_PARAMETERS = new ConcurrentHashMap<>();
    private static final Map<String, SqlPlan> WITHOUT_PARAMETERS = new ConcurrentHashMap<>();

    static SqlPlan of(Statement statement) {
        boolean withParameters = statement.parameters().count() > 0;
        Map<String, SqlPlan> kept = withParameters ? WITH_PARAMETERS : WITHOUT_PARAMETERS;
        SqlPlan known = kept.get(statement.sql());
        return known != null ? known : make(statement.sql(), withParameters, kept);
    }

    private static SqlPlan make(String sql, boolean withParameters, Map<String, SqlPlan> kept) {
        String text = JdbcSql.of(sql, withParameters);
        SqlEffects effects = SqlEffects.of(sql);
        boolean joinable = effects.single() && !hasStandardBody(sql);
        boolean named = !WITHOUT_PLAN.contains(firstWord(sql));
        Pace pace = joinable && named && isHarmless(effects) ? new Pace() : null;
        SqlPlan made = new SqlPlan(text, text + "\n;\n" + IDENTIFY, effects, joinable, named, pace);
        if (sql.length() <= LONGEST) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(sql, made);
        }
        return made;
    }

    /** Few texts have the second word, so few are searched for both: making the pattern takes longer than most statements. */
    private static boolean hasStandardBody(String sql) {
        for (int at = sql.length() - ATOMIC.length(); at >= 0; at--) {
            if (sql.regionMatches(true, at, ATOMIC, 0, ATOMIC.length())) {
                return Pattern.compile(STANDARD_BODY, Pattern.CASE_INSENSITIVE)
                        .matcher(sql)
                        .find();
            }
        }
        return false;
    }

    /** In lower case; empty when it does not begin with one. */
    private static String firstWord(String sql) {
        int start = 0;
        while (start < sql.length() && Character.isWhitespace(sql.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        return sql.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isHarmless(SqlEffects effects) {
        return !effects.mayWrite()
                && effects.touches().isEmpty()
                && !effects.controlsTransaction()
                && !effects.outsideTransaction();
    }
}
