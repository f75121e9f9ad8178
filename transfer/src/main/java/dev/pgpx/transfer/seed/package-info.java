/** Seeds: records in files, with labels by which they refer to one another, written so that a second run changes nothing. */
@NullMarked
package dev.pgpx.transfer.seed;

import org.jspecify.annotations.NullMarked;
