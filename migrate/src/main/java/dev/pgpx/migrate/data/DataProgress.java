package dev.pgpx.migrate.data;

import java.time.Duration;

/**
 * How far a data migration is, after a batch. Immutable.
 *
 * @param name the name of the data migration
 * @param batches how many batches are done, by this and by earlier runs
 * @param seen how many rows their keys had
 * @param changed how many rows the statement changed
 * @param estimated about how many rows the table has; 0 when the server does not know
 * @param rowsPerSecond how many rows were seen in a second of this run, pauses included
 * @param nextBatch how many rows the next batch has
 * @param took how long the batch took
 */
public record DataProgress(
        String name,
        long batches,
        long seen,
        long changed,
        long estimated,
        double rowsPerSecond,
        int nextBatch,
        Duration took) {
    /** {@code fill_slug: 12000 of about 50000 rows, 3400 in a second}. */
    @Override
    public String toString() {
        String all = estimated == 0 ? "" : " of about " + estimated;
        return name + ": " + seen + all + " rows, " + Math.round(rowsPerSecond) + " in a second";
    }
}
