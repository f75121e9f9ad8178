/** What the peers over JDBC have in common: a pool of connections, and callers that wait. */
package dev.pgpx.benchmarks.peers.blocking;
