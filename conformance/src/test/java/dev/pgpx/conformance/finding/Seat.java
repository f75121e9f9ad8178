package dev.pgpx.conformance.finding;

import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

/** A record whose key has two columns. */
@Table
record Seat(@Id String hall, @Id int number, boolean taken) {}
