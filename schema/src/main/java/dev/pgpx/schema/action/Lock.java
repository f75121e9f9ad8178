package dev.pgpx.schema.action;

import dev.pgpx.schema.fact.ObjectName;

/**
 * A lock that a statement takes on a relation that was there before, until its transaction ends.
 *
 * @param relation the relation
 * @param mode the strongest mode that is taken on it
 */
public record Lock(ObjectName relation, LockMode mode) {
    @Override
    public String toString() {
        return mode.sql() + " on " + relation;
    }
}
