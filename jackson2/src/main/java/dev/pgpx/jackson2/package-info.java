/** JSON by Jackson 2, behind {@link dev.pgpx.types.JsonFormat}. */
@NullMarked
package dev.pgpx.jackson2;

import org.jspecify.annotations.NullMarked;
