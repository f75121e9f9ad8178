/** Import, export and seeds on real servers. */
@NullMarked
package dev.pgpx.conformance.transfer;

import org.jspecify.annotations.NullMarked;
