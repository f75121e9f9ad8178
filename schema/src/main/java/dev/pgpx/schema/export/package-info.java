/** The SQL of a schema as text: one file, or one for each object. */
@NullMarked
package dev.pgpx.schema.export;

import org.jspecify.annotations.NullMarked;
