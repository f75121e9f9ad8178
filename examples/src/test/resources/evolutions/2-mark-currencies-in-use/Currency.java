package dev.pgpx.examples.world;

import dev.pgpx.model.Default;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;

/** With a new column that has a default. */
@Table
public record Currency(
        @Id String code, String name, int decimals, Many<Tender> tenders, @Default("true") boolean inUse) {}
