package dev.pgpx.query;

/**
 * The table between two others that are related many to many, seen from one of them.
 *
 * @param schema its schema; empty when the search path finds it
 * @param name its name
 * @param ownColumn its column that points to the table that looks
 * @param targetColumn its column that points to the other table
 */
public record JoinTable(String schema, String name, String ownColumn, String targetColumn) {}
