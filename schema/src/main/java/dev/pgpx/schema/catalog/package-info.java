/** Reads the schema of a database from its system catalogs. */
@NullMarked
package dev.pgpx.schema.catalog;

import org.jspecify.annotations.NullMarked;
