/** Writing many records at once. */
@NullMarked
package dev.pgpx.conformance.bulk;

import org.jspecify.annotations.NullMarked;
