package dev.pgpx.conformance;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import org.jspecify.annotations.Nullable;

/** Numbers that are none, and a key beside the primary key. */
@Table
public record Measure(@Id int id, @Unique String code, @Nullable Double value) {}
