/** Hibernate ORM, by sessions and by stateless sessions. */
package dev.pgpx.benchmarks.peers.hibernate;
