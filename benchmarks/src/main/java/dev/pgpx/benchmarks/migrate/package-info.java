/** How fast migrations run. */
package dev.pgpx.benchmarks.migrate;
