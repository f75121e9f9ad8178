package dev.pgpx.schema.fact;

import dev.pgpx.query.text.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index that belongs to no constraint.
 *
 * @param table its table or materialized view
 * @param name its name; it lies in the schema of the table
 * @param method its access method: {@code btree}, {@code gin} …
 * @param keys what it is of, in order
 * @param include the columns that it carries, in order
 * @param unique what it demands of them
 * @param condition which rows it has, as SQL text; empty for all
 * @param parameters its storage parameters, by name
 * @param tablespace its tablespace; empty for the default of the database
 * @param partitioned whether its table is partitioned, so that its parts are indexes of their own
 * @param valid whether queries may use it; false after a concurrent build that failed, and for the index of a partitioned
 *     table that lacks parts
 */
public record IndexFact(
        ObjectName table,
        String name,
        String method,
        List<Key> keys,
        List<String> include,
        Uniqueness unique,
        Optional<String> condition,
        Map<String, String> parameters,
        Optional<String> tablespace,
        boolean partitioned,
        boolean valid)
        implements Fact {
    /** What an index demands. */
    public enum Uniqueness {
        /** Nothing. */
        NONE,
        /** No two rows have the same values, nulls aside. */
        UNIQUE,
        /** No two rows have the same values, nulls included. */
        NULLS_NOT_DISTINCT
    }

    /**
     * What an index is of.
     *
     * @param expression a column's name or an expression in parentheses, as SQL text
     * @param column the column's name, unquoted; empty for an expression
     * @param collation the collation, as SQL text; empty for that of the column or expression
     * @param operatorClass the operator class with its parameters, as SQL text; empty for the default of the type
     * @param descending whether greater values come first
     * @param nullsFirst whether nulls come first; by default when descending
     * @param statistics the statistics target of an expression; empty for the setting of the server
     */
    public record Key(
            String expression,
            Optional<String> column,
            Optional<String> collation,
            Optional<String> operatorClass,
            boolean descending,
            boolean nullsFirst,
            Optional<Integer> statistics) {
        /**
         * A column in ascending order.
         *
         * @param column its name
         * @return the key
         */
        public static Key of(String column) {
            String expression = Identifiers.quote(column);
            return new Key(
                    expression,
                    Optional.of(column),
                    Optional.empty(),
                    Optional.empty(),
                    /* descending= */ false,
                    /* nullsFirst= */ false,
                    Optional.empty());
        }
    }

    /**
     * A valid index of columns, a B-tree.
     *
     * @param table its table
     * @param name its name
     * @param columns its columns, in order
     * @param unique what it demands of them
     * @param condition which rows it has, as SQL text; empty for all
     */
    public IndexFact(
            ObjectName table, String name, List<String> columns, Uniqueness unique, Optional<String> condition) {
        this(
                table,
                name,
                "btree",
                columns.stream().map(Key::of).toList(),
                List.of(),
                unique,
                condition,
                Map.of(),
                Optional.empty(),
                /* partitioned= */ false,
                /* valid= */ true);
    }

    /**
     * An index of all rows that demands nothing.
     *
     * @param table its table
     * @param name its name
     * @param columns its columns, in order
     */
    public IndexFact(ObjectName table, String name, List<String> columns) {
        this(table, name, columns, Uniqueness.NONE, Optional.empty());
    }

    /** Takes copies. */
    public IndexFact {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        parameters = TableFact.ordered(parameters);
    }

    /**
     * The key of an index.
     *
     * @param table its table or materialized view
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName table, String name) {
        return new FactKey(FactKind.INDEX, table, name);
    }

    @Override
    public FactKey key() {
        return keyOf(table, name);
    }

    /** The key of the table stands for the materialized view, too: a relation is found by its name. */
    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
