/** The program: its command line, the order of its phases, and what its exit code tells. */
@NullMarked
package dev.pgpx.faults;

import org.jspecify.annotations.NullMarked;
