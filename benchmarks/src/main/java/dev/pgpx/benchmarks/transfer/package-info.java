/** Figures of imports. */
package dev.pgpx.benchmarks.transfer;
