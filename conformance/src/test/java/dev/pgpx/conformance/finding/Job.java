package dev.pgpx.conformance.finding;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;

/** Something to be done. */
@Table
record Job(@GeneratedId long id, String what) {}
