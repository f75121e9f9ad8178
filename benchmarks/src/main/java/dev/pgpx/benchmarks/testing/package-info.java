/** What the testing kit costs: databases for tests. */
package dev.pgpx.benchmarks.testing;
