/** Import: rows of files into tables, at the rate of COPY, with the place of what does not fit. */
@NullMarked
package dev.pgpx.transfer.input;

import org.jspecify.annotations.NullMarked;
