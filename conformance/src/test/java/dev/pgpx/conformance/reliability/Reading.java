package dev.pgpx.conformance.reliability;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

/** What bulk inserts insert. */
@Table
public record Reading(@Id long id, String text) {}
