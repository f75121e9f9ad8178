/** Relations: loaded, and written with their owners. */
@NullMarked
package dev.pgpx.conformance.loading;

import org.jspecify.annotations.NullMarked;
