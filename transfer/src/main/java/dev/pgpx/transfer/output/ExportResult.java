package dev.pgpx.transfer.output;

import java.time.Duration;

/**
 * What an export has done.
 *
 * @param rows how many rows were written
 * @param bytes how long the file is
 * @param took how long it took
 */
public record ExportResult(long rows, long bytes, Duration took) {}
