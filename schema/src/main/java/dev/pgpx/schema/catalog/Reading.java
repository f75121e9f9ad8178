package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.Facts;
import java.util.List;

/**
 * What was read of a database. Immutable.
 *
 * @param facts the facts
 * @param unknown what they do not tell, by name
 */
public record Reading(Facts facts, List<Unknown> unknown) {
    /** Takes a copy. */
    public Reading {
        unknown = List.copyOf(unknown);
    }
}
