package dev.pgpx.database;

import dev.pgpx.database.engine.EngineResult;

/**
 * Reads a whole result, whatever the statement was: for tools that run what people type.
 *
 * @param <R> what it makes of it
 */
@FunctionalInterface
public interface ResultReader<R> {
    /**
     * Reads the result.
     *
     * @param result rows or a count; not to be kept
     * @return what becomes of it
     */
    R read(EngineResult result);
}
