/** Checks migrations for what they would do to a database in use. */
@NullMarked
package dev.pgpx.migrate.lint;

import org.jspecify.annotations.NullMarked;
