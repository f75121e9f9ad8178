package dev.pgpx.transfer.seed;

/**
 * What was done to a table.
 *
 * @param table the table, with its schema
 * @param inserted how many rows were not there
 * @param updated how many were there with other values
 * @param unchanged how many were there as they should be
 */
public record SeededTable(String table, long inserted, long updated, long unchanged) {}
