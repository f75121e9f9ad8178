/** Metrics and observations of statements, transactions and the pool, by Micrometer. */
@NullMarked
package dev.pgpx.micrometer;

import org.jspecify.annotations.NullMarked;
