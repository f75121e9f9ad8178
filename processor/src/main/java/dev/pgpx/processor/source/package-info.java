/** Writes the source of typed tables. */
@NullMarked
package dev.pgpx.processor.source;

import org.jspecify.annotations.NullMarked;
