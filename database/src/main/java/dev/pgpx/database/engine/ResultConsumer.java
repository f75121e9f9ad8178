package dev.pgpx.database.engine;

/** Takes the results of several statements, one after the other. */
@FunctionalInterface
public interface ResultConsumer {
    /**
     * Takes a result.
     *
     * @param index of its statement, from 0
     * @param result the result, closed by the caller
     */
    void accept(int index, EngineResult result);
}
