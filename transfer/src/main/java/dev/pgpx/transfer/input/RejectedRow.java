package dev.pgpx.transfer.input;

import dev.pgpx.types.error.Problem;

/**
 * A row that was not imported.
 *
 * @param line the line of the file where it begins, from 1
 * @param problem why, and where
 */
public record RejectedRow(long line, Problem problem) {}
