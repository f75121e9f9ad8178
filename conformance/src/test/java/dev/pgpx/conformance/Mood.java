package dev.pgpx.conformance;

import dev.pgpx.model.Label;

/** An enum type whose labels differ from the constants. */
public enum Mood {
    @Label("happy")
    HAPPY,
    @Label("so so")
    SO_SO,
    SAD
}
