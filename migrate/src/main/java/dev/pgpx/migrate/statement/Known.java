package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the database that a statement will meet. Everything but the version may be unknown; then the prediction is
 * that of a large table in use.
 */
public interface Known {
    /**
     * The version of the server.
     *
     * @return its major version, 13 to 18
     */
    int major();

    /**
     * The table of an index.
     *
     * @param index the index
     * @return its table; empty when unknown
     */
    default Optional<ObjectName> tableOf(ObjectName index) {
        return Optional.empty();
    }

    /**
     * The type of a column.
     *
     * @param table its table
     * @param column its name
     * @return its type as it is before the statement; empty when unknown
     */
    default Optional<TypeName> typeOf(ObjectName table, String column) {
        return Optional.empty();
    }

    /**
     * The table that a foreign key refers to.
     *
     * @param table the table with the key
     * @param constraint its name
     * @return the other table; empty when it is unknown or no foreign key
     */
    default Optional<ObjectName> referenced(ObjectName table, String constraint) {
        return Optional.empty();
    }

    /**
     * Whether a valid check constraint says that a column is not null, or it is not null already.
     *
     * @param table its table
     * @param column its name
     * @return false when unknown
     */
    default boolean provesNotNull(ObjectName table, String column) {
        return false;
    }

    /**
     * The tables that the foreign keys of a table refer to.
     *
     * @param table the table
     * @return the others; empty when unknown
     */
    default List<ObjectName> referencedBy(ObjectName table) {
        return List.of();
    }

    /**
     * The tables whose foreign keys refer to a table.
     *
     * @param table the table
     * @return the others; empty when unknown
     */
    default List<ObjectName> referrersOf(ObjectName table) {
        return List.of();
    }

    /**
     * The partitions of a table and the tables that inherit from it, and theirs.
     *
     * @param table the table
     * @return all of them; empty when it has none, or they are unknown
     */
    default List<ObjectName> descendantsOf(ObjectName table) {
        return List.of();
    }

    /**
     * The table that a table is a partition of.
     *
     * @param table the table
     * @return the other; empty when it is none, or that is unknown
     */
    default Optional<ObjectName> partitioned(ObjectName table) {
        return Optional.empty();
    }

    /**
     * The views that read a table.
     *
     * @param table the table
     * @param column the column that they read; an empty text for any
     * @return the views; empty when unknown
     */
    default List<ObjectName> viewsOf(ObjectName table, String column) {
        return List.of();
    }

    /**
     * Nothing but the version.
     *
     * @param major the major version
     * @return what is known
     */
    static Known version(int major) {
        return () -> major;
    }
}
