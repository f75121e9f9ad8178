package dev.pgpx.examples.world;

import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.util.Optional;

/** What people travel for: a new table. */
@Table
public record Landmark(@Id long id, One<Country> country, String name, Optional<Integer> built) {}
