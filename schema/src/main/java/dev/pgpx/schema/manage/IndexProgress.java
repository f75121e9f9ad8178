package dev.pgpx.schema.manage;

/**
 * How far the build of an index has come. Numbers are of the phase and may begin anew with the next; where the server tells none
 * they are 0.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/progress-reporting.html">CREATE INDEX Progress Reporting</a>.
 *
 * @param phase what is being done: {@code waiting for writers before build}, {@code building index: scanning table} …
 * @param lockersDone how many transactions have been waited for
 * @param lockersTotal how many have to be waited for
 * @param blocksDone how many blocks have been read
 * @param blocksTotal how many have to be read
 * @param tuplesDone how many rows are done
 * @param tuplesTotal how many there are
 */
public record IndexProgress(
        String phase,
        long lockersDone,
        long lockersTotal,
        long blocksDone,
        long blocksTotal,
        long tuplesDone,
        long tuplesTotal) {}
