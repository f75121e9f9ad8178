/** Data dictionaries: what a schema consists of, to be read. */
@NullMarked
package dev.pgpx.schema.dictionary;

import org.jspecify.annotations.NullMarked;
