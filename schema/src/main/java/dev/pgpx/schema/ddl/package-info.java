/** Renders facts as the SQL that creates them. */
@NullMarked
package dev.pgpx.schema.ddl;

import org.jspecify.annotations.NullMarked;
