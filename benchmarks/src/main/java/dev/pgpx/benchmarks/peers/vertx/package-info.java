/** The reactive PostgreSQL client of Vert.x. */
package dev.pgpx.benchmarks.peers.vertx;
