package dev.pgpx.examples.pagila;

import dev.pgpx.model.Label;

/** Who may see a film; an enum type with these labels. */
public enum MpaaRating {
    /** Everybody. */
    G,
    /** Children with their parents' guidance. */
    PG,
    /** Children of 13 and older. */
    @Label("PG-13")
    PG_13,
    /** Those under 17 with an adult. */
    R,
    /** Adults. */
    @Label("NC-17")
    NC_17
}
