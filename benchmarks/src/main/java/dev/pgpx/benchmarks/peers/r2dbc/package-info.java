/** The R2DBC driver for PostgreSQL. */
package dev.pgpx.benchmarks.peers.r2dbc;
