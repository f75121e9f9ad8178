package dev.pgpx.benchmarks.render;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;

/** Where a publisher is. */
@Table
public record Country(@GeneratedId long id, String code) {}
