package dev.pgpx.database.observe;

import java.time.Duration;

/**
 * The figures of one shape of statements: those with the same label and the same text. Immutable.
 *
 * @param label the statements' label
 * @param sql their text, in which parameters stand as {@code $n}; empty for {@link StatementStatistics#OTHER}
 * @param count how many have been run, those that failed included
 * @param failures how many of them failed
 * @param rows how many rows all of them together gave or changed
 * @param total how long all of them together took
 * @param max how long the longest took
 * @param p99 what 99 of 100 did not exceed, no more than 4 % off
 */
public record StatementFigures(
        String label, String sql, long count, long failures, long rows, Duration total, Duration max, Duration p99) {
    /**
     * How long one took on average.
     *
     * @return the time; 0 when none was run
     */
    public Duration mean() {
        return count == 0 ? Duration.ZERO : total.dividedBy(count);
    }
}
