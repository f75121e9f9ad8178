package dev.pgpx.examples.world;

import dev.pgpx.model.Default;
import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

/** With a reference that every row must have; those that are there get the euro. */
@Table
public record Zone(
        @Id String id,
        One<Country> country,
        String city,
        int offsetMinutes,
        @Default("'EUR'") One<Currency> pricesIn) {}
