/**
 * pgpx beside the libraries that it would be picked instead of: each {@link dev.pgpx.benchmarks.peers.Contender} does the same
 * {@link dev.pgpx.benchmarks.peers.Work}, in a process of its own, in turns.
 */
package dev.pgpx.benchmarks.peers;
