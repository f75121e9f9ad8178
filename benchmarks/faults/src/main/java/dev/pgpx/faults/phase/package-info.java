/** What is done to the contestants, one {@link dev.pgpx.faults.phase.Phase} after the other. */
@NullMarked
package dev.pgpx.faults.phase;

import org.jspecify.annotations.NullMarked;
