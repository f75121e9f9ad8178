/** What is done with single records: written, found stale, deleted softly, refused by constraints. */
@NullMarked
package dev.pgpx.conformance.writes;

import org.jspecify.annotations.NullMarked;
