package dev.pgpx.conformance.reference;

import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

@Table
public record Category(@Id int id, @Nullable One<Category> parent, String name) {}
