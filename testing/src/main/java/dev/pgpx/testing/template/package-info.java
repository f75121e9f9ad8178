/** Databases that begin with migrations and seeds applied: kept as templates, cloned, prepared ahead. */
@NullMarked
package dev.pgpx.testing.template;

import org.jspecify.annotations.NullMarked;
