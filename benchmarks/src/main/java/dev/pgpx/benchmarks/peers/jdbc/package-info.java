/** JDBC by hand on pgjdbc and HikariCP: what all others are compared with. */
package dev.pgpx.benchmarks.peers.jdbc;
