package dev.pgpx.benchmarks.render;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

/** Who published a book. */
@Table
public record Publisher(@GeneratedId long id, String name, One<Country> country) {}
