/** Tables, indexes and whatever else there is, created, altered, renamed and dropped from Java. */
@NullMarked
package dev.pgpx.schema.manage;

import org.jspecify.annotations.NullMarked;
