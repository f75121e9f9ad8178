package dev.pgpx.cli.shell.complete;

import java.util.List;

/**
 * A table or what can be read like one.
 *
 * @param schema its schema; empty for one that only the statement knows
 * @param name its name
 * @param kind as in {@code pg_class.relkind}
 * @param columns its columns, in order
 */
record Relation(String schema, String name, String kind, List<Column> columns) {
    /** Takes a copy. */
    public Relation {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type, as the server writes it; empty when it is not known
     */
    public record Column(String name, String type) {}
}
