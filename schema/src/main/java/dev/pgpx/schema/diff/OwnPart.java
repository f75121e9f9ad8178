package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.FactKey;

/**
 * A note that a table has a column or check of its own in one schema, and only by inheritance in the other: PostgreSQL tells the
 * difference when it is dropped from the parent.
 *
 * @param key the column or check
 */
public record OwnPart(FactKey key) implements Note {
    @Override
    public String toString() {
        return key + " is the table's own in one schema, and only inherited in the other";
    }
}
