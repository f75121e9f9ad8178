package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;

/**
 * A statement that changes rows and gives their number: a value that does nothing until a database runs it. Immutable and
 * thread-safe.
 */
@CheckReturnValue
public interface Command {
    /**
     * The statement.
     *
     * @return its SQL text and parameters, a pure function of this value
     * @throws QueryException when the command makes no sense: an update that sets nothing, for instance
     */
    Statement statement();
}
