/** Spring JDBC. */
package dev.pgpx.benchmarks.peers.spring;
