package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;

/** Something that a statement makes, and that can be looked up in the catalog afterwards. Immutable. */
public sealed interface Made {
    /**
     * A table, view, materialized view or sequence.
     *
     * @param name its name; an empty schema means that of the search path
     */
    record Relation(ObjectName name) implements Made {}

    /**
     * An index.
     *
     * @param name its name
     * @param table its table, in whose schema it is
     */
    record Index(String name, ObjectName table) implements Made {}

    /**
     * A column.
     *
     * @param table its table
     * @param name its name
     */
    record Column(ObjectName table, String name) implements Made {}

    /**
     * A constraint.
     *
     * @param table its table
     * @param name its name
     * @param valid whether it holds for all rows when the statement is done
     */
    record Constraint(ObjectName table, String name, boolean valid) implements Made {}

    /**
     * A type.
     *
     * @param name its name
     */
    record Type(ObjectName name) implements Made {}

    /**
     * A label of an enum type.
     *
     * @param type the type
     * @param label the label
     */
    record Label(ObjectName type, String label) implements Made {}
}
