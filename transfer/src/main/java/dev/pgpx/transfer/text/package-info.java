/** Values of COPY's text format. */
@NullMarked
package dev.pgpx.transfer.text;

import org.jspecify.annotations.NullMarked;
