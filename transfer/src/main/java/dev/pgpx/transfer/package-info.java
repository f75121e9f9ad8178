/** Import, export and seeds. */
@NullMarked
package dev.pgpx.transfer;

import org.jspecify.annotations.NullMarked;
