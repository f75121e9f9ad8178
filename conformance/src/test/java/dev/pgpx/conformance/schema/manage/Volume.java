package dev.pgpx.conformance.schema.manage;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;

/** A model whose table points to another. */
@Table(schema = "shop")
record Volume(@GeneratedId long id, String title, One<Shelf> shelf) {}
