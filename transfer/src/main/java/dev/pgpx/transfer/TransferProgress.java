package dev.pgpx.transfer;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far an import or export is.
 *
 * @param rows how many rows have been read or written; for an export, what is known of it
 * @param bytes how many bytes of the file have been read or written
 * @param totalBytes how many there are; empty when that is not known
 * @param elapsed for how long it has been running
 */
public record TransferProgress(long rows, long bytes, OptionalLong totalBytes, Duration elapsed) {}
