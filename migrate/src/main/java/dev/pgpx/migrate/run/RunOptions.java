package dev.pgpx.migrate.run;

import dev.pgpx.migrate.history.HistoryTable;
import java.time.Duration;

/**
 * How migrations are run. Immutable; begin with {@link #DEFAULT}.
 *
 * @param history where the history is kept
 * @param outOfOrder whether migrations are applied that are older than one that was; else they are refused
 * @param lockWait how long another runner is waited for
 * @param lockTimeout how long a statement waits for a lock, unless its file says otherwise; zero for as long as it takes. What builds or
 *     drops an index concurrently waits as long as it takes: others do not queue behind it
 * @param statementTimeout how long a statement may take, unless its file says otherwise; zero for a day
 * @param retries how often is tried again what did not get a lock, or met others
 * @param retryPause how long the first pause before that is, about; each is twice as long as the one before, at most 30 seconds
 * @param gaps what it is when versions are counted and one is not there
 * @param listener is told what happens
 */
public record RunOptions(
        HistoryTable history,
        boolean outOfOrder,
        Duration lockWait,
        Duration lockTimeout,
        Duration statementTimeout,
        int retries,
        Duration retryPause,
        GapPolicy gaps,
        MigrationListener listener) {
    /** {@code public.pgpx_migration}, in order, another runner for 10 minutes, locks for 3 seconds, 10 retries, gaps are told. */
    public static final RunOptions DEFAULT = new RunOptions(
            HistoryTable.DEFAULT,
            false,
            Duration.ofMinutes(10),
            Duration.ofSeconds(3),
            Duration.ZERO,
            10,
            Duration.ofSeconds(1),
            GapPolicy.WARNING,
            MigrationListener.NONE);

    /** Checks that nothing is negative. */
    public RunOptions {
        requireNotNegative("the wait for another runner", lockWait);
        requireNotNegative("the lock timeout", lockTimeout);
        requireNotNegative("the statement timeout", statementTimeout);
        requireNotNegative("the pause before a retry", retryPause);
        if (retries < 0) {
            throw new IllegalArgumentException("retries are " + retries + ": expected 0 or more");
        }
    }

    private static void requireNotNegative(String what, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(what + " is " + time + ": expected 0 or more");
        }
    }

    /**
     * With another history.
     *
     * @param where where it is kept
     * @return a copy
     */
    public RunOptions withHistory(HistoryTable where) {
        return new RunOptions(
                where, outOfOrder, lockWait, lockTimeout, statementTimeout, retries, retryPause, gaps, listener);
    }

    /**
     * Applies older ones or not.
     *
     * @param allowed whether they are applied
     * @return a copy
     */
    public RunOptions withOutOfOrder(boolean allowed) {
        return new RunOptions(
                history, allowed, lockWait, lockTimeout, statementTimeout, retries, retryPause, gaps, listener);
    }

    /**
     * With another wait for other runners.
     *
     * @param most how long
     * @return a copy
     */
    public RunOptions withLockWait(Duration most) {
        return new RunOptions(
                history, outOfOrder, most, lockTimeout, statementTimeout, retries, retryPause, gaps, listener);
    }

    /**
     * With another lock timeout.
     *
     * @param most how long a lock is waited for; zero for as long as it takes
     * @return a copy
     */
    public RunOptions withLockTimeout(Duration most) {
        return new RunOptions(
                history, outOfOrder, lockWait, most, statementTimeout, retries, retryPause, gaps, listener);
    }

    /**
     * With another statement timeout.
     *
     * @param most how long a statement may take; zero for a day
     * @return a copy
     */
    public RunOptions withStatementTimeout(Duration most) {
        return new RunOptions(history, outOfOrder, lockWait, lockTimeout, most, retries, retryPause, gaps, listener);
    }

    /**
     * With other retries.
     *
     * @param most how often
     * @param firstPause how long the first pause is, about
     * @return a copy
     */
    public RunOptions withRetries(int most, Duration firstPause) {
        return new RunOptions(
                history, outOfOrder, lockWait, lockTimeout, statementTimeout, most, firstPause, gaps, listener);
    }

    /**
     * With another policy for gaps.
     *
     * @param policy what it is when versions are counted and one is not there
     * @return a copy
     */
    public RunOptions withGaps(GapPolicy policy) {
        return new RunOptions(
                history, outOfOrder, lockWait, lockTimeout, statementTimeout, retries, retryPause, policy, listener);
    }

    /**
     * With a listener, instead of the one before.
     *
     * @param told is told what happens
     * @return a copy
     */
    public RunOptions withListener(MigrationListener told) {
        return new RunOptions(
                history, outOfOrder, lockWait, lockTimeout, statementTimeout, retries, retryPause, gaps, told);
    }
}
