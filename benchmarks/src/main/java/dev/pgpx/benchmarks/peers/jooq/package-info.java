/** jOOQ. */
package dev.pgpx.benchmarks.peers.jooq;
