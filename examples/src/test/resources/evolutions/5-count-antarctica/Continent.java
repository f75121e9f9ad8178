package dev.pgpx.examples.world;

import dev.pgpx.model.Label;

/** The continents as the United Nations count them; an enum type with these labels. */
public enum Continent {
    /** Africa. */
    @Label("Africa")
    AFRICA,
    /** Both Americas. */
    @Label("Americas")
    AMERICAS,
    /** Asia. */
    @Label("Asia")
    ASIA,
    /** Europe. */
    @Label("Europe")
    EUROPE,
    /** Oceania, where CLDR also puts Antarctica. */
    @Label("Oceania")
    OCEANIA,
    /** Antarctica, which was counted with Oceania. */
    @Label("Antarctica")
    ANTARCTICA
}
