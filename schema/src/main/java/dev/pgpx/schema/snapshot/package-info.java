/** Reads the snapshots that the processor wrote of the models. */
@NullMarked
package dev.pgpx.schema.snapshot;

import org.jspecify.annotations.NullMarked;
