/** Migrations on real servers. */
@NullMarked
package dev.pgpx.conformance.migrate;

import org.jspecify.annotations.NullMarked;
