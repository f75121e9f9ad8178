/** Which Java type is stored as which PostgreSQL type, through which codec. */
@NullMarked
package dev.pgpx.processor.type;

import org.jspecify.annotations.NullMarked;
