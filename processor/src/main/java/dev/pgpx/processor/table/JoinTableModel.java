package dev.pgpx.processor.table;

/**
 * The table between two that are related many to many, seen from one of them.
 *
 * @param schema its schema; empty when the search path decides
 * @param name its name
 * @param own its column that points to the table that looks
 * @param target its column that points to the other table
 */
public record JoinTableModel(String schema, String name, JoinColumn own, JoinColumn target) {
    /** The same table, seen from the other side. */
    JoinTableModel flipped() {
        return new JoinTableModel(schema, name, /* own= */ target, /* target= */ own);
    }

    /**
     * A column of a join table.
     *
     * @param name its name
     * @param sqlType its type, as SQL writes it
     * @param reference what it points to
     */
    public record JoinColumn(String name, String sqlType, Reference reference) {}
}
