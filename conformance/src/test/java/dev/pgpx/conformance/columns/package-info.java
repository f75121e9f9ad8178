/** What models say of columns, keys and constraints, on real servers. */
@NullMarked
package dev.pgpx.conformance.columns;

import org.jspecify.annotations.NullMarked;
