package dev.pgpx.processor.table;

/**
 * What a foreign key points to.
 *
 * @param schema the other table's schema; empty when the search path decides
 * @param table the other table
 * @param column its column
 */
public record Reference(String schema, String table, String column) {}
