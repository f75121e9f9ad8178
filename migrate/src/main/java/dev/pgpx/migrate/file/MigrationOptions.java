package dev.pgpx.migrate.file;

import java.time.Duration;
import java.util.Optional;

/**
 * What a migration says about how it is run, in comment lines before its first statement:
 *
 * <pre>
 * -- transaction: off
 * -- lock_timeout: 2s
 * -- statement_timeout: 10min
 * -- label: billing
 * </pre>
 *
 * Lines before the first part hold for both parts, those in a part for that one. Durations have the units of PostgreSQL: {@code us},
 * {@code ms}, {@code s}, {@code min}, {@code h}, {@code d}; {@code 0} means no limit. Immutable.
 *
 * @param transaction false when its statements are to run step by step, each by itself; true when they run in one transaction
 *     unless one of them cannot
 * @param lockTimeout how long a statement waits for a lock; zero for as long as it takes; empty for what the runner says
 * @param statementTimeout how long a statement may take; zero for as long as it takes; empty for what the runner says
 * @param label what plans, reports and {@code pg_stat_activity} call it; empty for its description
 */
public record MigrationOptions(
        boolean transaction,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout,
        Optional<String> label) {
    /** Nothing is said. */
    public static final MigrationOptions DEFAULT =
            new MigrationOptions(true, Optional.empty(), Optional.empty(), Optional.empty());

    MigrationOptions withTransaction(boolean whole) {
        return new MigrationOptions(whole, lockTimeout, statementTimeout, label);
    }

    MigrationOptions withLockTimeout(Duration timeout) {
        return new MigrationOptions(transaction, Optional.of(timeout), statementTimeout, label);
    }

    MigrationOptions withStatementTimeout(Duration timeout) {
        return new MigrationOptions(transaction, lockTimeout, Optional.of(timeout), label);
    }

    MigrationOptions withLabel(String text) {
        return new MigrationOptions(transaction, lockTimeout, statementTimeout, Optional.of(text));
    }
}
