package dev.pgpx.benchmarks.render;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;

/** Who wrote a book. */
@Table
public record Author(@GeneratedId long id, String name, boolean active) {}
