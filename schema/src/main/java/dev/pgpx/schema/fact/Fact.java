package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * One fact of a schema: an immutable record of its identity and properties, of this package. Facts are equal when they say the same of the same
 * object. SQL text in facts is as the server deparses it with an empty search path: every name qualified.
 *
 * <p>What facts need of each other beyond their structure (a view of the tables that it reads) is told by {@link
 * dev.pgpx.schema.Schema#dependencies()}.
 */
public interface Fact {
    /**
     * What it is about.
     *
     * @return its key, unique in a schema
     */
    FactKey key();

    /**
     * The fact whose statement can create this one too.
     *
     * @return the table, for columns and keys; empty for what always has a statement of its own
     */
    default Optional<FactKey> partOf() {
        return Optional.empty();
    }

    /**
     * What must be there first by the structure of things: a table's schema, a column's table.
     *
     * @return the keys of other facts
     */
    Set<FactKey> dependencies();
}
