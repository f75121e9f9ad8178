/** Who is measured: pgpx, and JDBC written by hand. {@link dev.pgpx.faults.contestant.Contestant} is what both do. */
@NullMarked
package dev.pgpx.faults.contestant;

import org.jspecify.annotations.NullMarked;
