/** Hooks of records. */
@NullMarked
package dev.pgpx.conformance.hook;

import org.jspecify.annotations.NullMarked;
