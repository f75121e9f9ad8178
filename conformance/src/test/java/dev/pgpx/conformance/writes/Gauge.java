package dev.pgpx.conformance.writes;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;

/** A row whose version is the number of the transaction that wrote it. */
@Table
record Gauge(@GeneratedId long id, int reading, @Version long xmin) {}
