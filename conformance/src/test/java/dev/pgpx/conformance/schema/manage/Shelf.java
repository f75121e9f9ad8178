package dev.pgpx.conformance.schema.manage;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;

/** A model whose table is created by an operation. */
@Table(schema = "shop")
record Shelf(@GeneratedId long id, @Unique String room) {}
