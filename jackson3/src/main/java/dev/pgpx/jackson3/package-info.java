/** JSON by Jackson 3, behind {@link dev.pgpx.types.JsonFormat}. */
@NullMarked
package dev.pgpx.jackson3;

import org.jspecify.annotations.NullMarked;
