/** Writes the schema snapshot of a record. */
@NullMarked
package dev.pgpx.processor.snapshot;

import org.jspecify.annotations.NullMarked;
