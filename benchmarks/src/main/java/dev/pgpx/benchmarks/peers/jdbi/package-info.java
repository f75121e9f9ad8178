/** Jdbi. */
package dev.pgpx.benchmarks.peers.jdbi;
