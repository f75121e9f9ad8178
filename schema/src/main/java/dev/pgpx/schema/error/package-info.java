/** What can be wrong with a schema. */
@NullMarked
package dev.pgpx.schema.error;

import org.jspecify.annotations.NullMarked;
