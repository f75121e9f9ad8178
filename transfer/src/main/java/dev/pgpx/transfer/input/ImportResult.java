package dev.pgpx.transfer.input;

import java.time.Duration;
import java.util.List;

/**
 * What an import has done. Immutable.
 *
 * @param table the table, with its schema; empty for a script
 * @param read how many rows the file has, or statements a script
 * @param written how many rows were inserted or updated; for a script how many its statements changed
 * @param rejected how many were not, because they do not fit
 * @param firstRejected the first of them, at most 100, in the file's order
 * @param bytes how many bytes were read
 * @param took how long it took
 */
public record ImportResult(
        String table,
        long read,
        long written,
        long rejected,
        List<RejectedRow> firstRejected,
        long bytes,
        Duration took) {
    /** Takes a copy. */
    public ImportResult {
        firstRejected = List.copyOf(firstRejected);
    }
}
