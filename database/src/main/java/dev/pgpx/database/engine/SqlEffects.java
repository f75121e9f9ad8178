package dev.pgpx.database.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What running an SQL text may do, judged from the text alone, cautiously: what is not certain to be harmless counts as
 * harmful, as that costs a round trip and the contrary correctness. Immutable.
 *
 * <p>A text only reads when each of its statements is known to, has no word in it that could modify or lock, and calls no
 * function but those of {@code pg_catalog} that are known to. A call of any other function, {@code do}, {@code call} and
 * {@code execute} may do anything: they count as writing and as every touch that can be undone, but for
 * {@link Touch#PREPARED_STATEMENTS}, as undoing that costs the driver all statements that it has prepared.
 *
 * <p>What a text does not show is not seen:
 *
 * <ul>
 *   <li>what triggers, rules, row security, column defaults, generated columns, domains, types, casts, aggregates of a
 *       view and views call; what deferred constraints call at commit;
 *   <li>functions called without parentheses: as an operator, also {@code operator(schema.+)}, or as {@code row.function};
 *   <li>a function of the application's that has the name of a built-in one, or of a word of the grammar, and takes its place;
 *   <li>state that no statement can undo, kept by a function that is not known: a library it loads, what its language keeps;
 *   <li>strings with backslashes where {@code standard_conforming_strings} is off.
 * </ul>
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL Commands</a> and the grammar of servers
 * 13 to 18.
 *
 * @param single whether it is exactly one statement; a semicolon after it is none
 * @param mayWrite whether it may change data or take a transaction id
 * @param touches what of the session it may leave changed; unmodifiable
 * @param transactionControl how it controls transactions itself
 * @param outsideTransaction whether the server refuses it within a transaction. Not seen: {@code cluster} and {@code reindex}
 *     of a partitioned table, and procedures that commit
 */
public record SqlEffects(
        boolean single,
        boolean mayWrite,
        Set<Touch> touches,
        TransactionControl transactionControl,
        boolean outsideTransaction) {
    private static final int KEPT_TEXTS = 4_000;
    private static final int KEPT_LENGTH = 16_000;

    /** Dropped as a whole when full: a program has fewer texts than that, or makes a new one each time. */
    private static final ConcurrentHashMap<String, SqlEffects> KEPT = new ConcurrentHashMap<>();

    /** Copies the touches. */
    public SqlEffects {
        EnumSet<Touch> copy = EnumSet.noneOf(Touch.class);
        copy.addAll(touches);
        touches = Collections.unmodifiableSet(copy);
    }

    /**
     * Judges a text. What was judged is kept by its text, within bounds. Thread-safe.
     *
     * @param sql one statement, several or none, with or without parameters
     * @return what it may do
     */
    public static SqlEffects of(String sql) {
        SqlEffects known = KEPT.get(sql);
        return known != null ? known : judge(sql);
    }

    private static SqlEffects judge(String sql) {
        SqlEffects effects = StatementJudge.of(sql);
        if (sql.length() <= KEPT_LENGTH) {
            if (KEPT.size() >= KEPT_TEXTS) {
                KEPT.clear();
            }
            KEPT.put(sql, effects);
        }
        return effects;
    }

    /**
     * Whether the touches are seen in the text, and not only possible because of code that the text does not show.
     *
     * @return false when it calls what is not known
     */
    public boolean isCertain() {
        return !touches.containsAll(StatementJudge.HIDDEN);
    }

    /**
     * Whether it controls transactions itself.
     *
     * @return true unless {@link #transactionControl()} is {@link TransactionControl#NONE}
     */
    public boolean controlsTransaction() {
        return transactionControl != TransactionControl.NONE;
    }
}
