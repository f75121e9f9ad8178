/** Two schemas compared: what is created, dropped, altered and renamed between them. */
@NullMarked
package dev.pgpx.schema.diff;

import org.jspecify.annotations.NullMarked;
