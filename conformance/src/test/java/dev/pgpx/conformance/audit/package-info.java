/** Histories of tables, on real servers. */
@NullMarked
package dev.pgpx.conformance.audit;

import org.jspecify.annotations.NullMarked;
