/** MyBatis. */
package dev.pgpx.benchmarks.peers.mybatis;
