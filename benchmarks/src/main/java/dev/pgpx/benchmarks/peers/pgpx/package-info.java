/** pgpx, used as its guides recommend. */
package dev.pgpx.benchmarks.peers.pgpx;
