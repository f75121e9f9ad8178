/** Ebean. Its entities are enhanced when this is built. */
package dev.pgpx.benchmarks.peers.ebean;
