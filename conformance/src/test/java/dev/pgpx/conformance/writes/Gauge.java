package dev.pgpx.conformance.writes;

/** A row whose version is the number of the transaction that wrote it. */
record Gauge(long id, int reading, long xmin) {}
