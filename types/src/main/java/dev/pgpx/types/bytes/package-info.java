/** How engines read values without a buffer; exported to the engine that ships only. */
@NullMarked
package dev.pgpx.types.bytes;

import org.jspecify.annotations.NullMarked;
