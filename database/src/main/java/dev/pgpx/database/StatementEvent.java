package dev.pgpx.database;

import dev.pgpx.query.Statement;
import dev.pgpx.types.error.PgpxException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement that has been run. Immutable.
 *
 * @param statement the statement
 * @param duration from sending it to having read all of its rows, or to its failure
 * @param rows how many rows it gave or changed
 * @param failure why it failed; null when it did not
 */
public record StatementEvent(Statement statement, Duration duration, long rows, @Nullable PgpxException failure) {}
