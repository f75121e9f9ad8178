/** Hierarchies whose subtypes have tables: joined to a common one, or for themselves. */
@NullMarked
package dev.pgpx.conformance.hierarchy;

import org.jspecify.annotations.NullMarked;
