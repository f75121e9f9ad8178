/** What can be wrong with migrations. */
@NullMarked
package dev.pgpx.migrate.error;

import org.jspecify.annotations.NullMarked;
