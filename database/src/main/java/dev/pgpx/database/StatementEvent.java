package dev.pgpx.database;

import dev.pgpx.query.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement that has been run. Immutable.
 *
 * @param start what was told when it began
 * @param duration from sending it to having read all of its rows, or to its failure
 * @param rows how many rows it gave or changed
 * @param failure why it failed, mostly a {@link dev.pgpx.types.error.PgpxException}; null when it did not
 */
public record StatementEvent(StatementStart start, Duration duration, long rows, @Nullable RuntimeException failure) {
    /**
     * The statement.
     *
     * @return the statement
     */
    public Statement statement() {
        return start.statement();
    }
}
