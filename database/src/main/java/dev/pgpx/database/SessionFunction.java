package dev.pgpx.database;

/**
 * What is done with one session.
 *
 * @param <R> its result
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface SessionFunction<R, X extends Exception> {
    /**
     * Does it.
     *
     * @return the result
     * @throws X which is let through
     */
    R run() throws X;
}
