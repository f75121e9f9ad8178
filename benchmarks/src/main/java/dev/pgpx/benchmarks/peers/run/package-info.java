/**
 * The run: a coordinator with the server, a process for each contender, and the reports. Only one of the processes works at any
 * moment, and in each round each has a turn, so what else the machine does hits all alike.
 */
package dev.pgpx.benchmarks.peers.run;
