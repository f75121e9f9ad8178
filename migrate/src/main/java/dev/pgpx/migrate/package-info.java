/** Migrations of a database: {@link dev.pgpx.migrate.Migrations} plans, applies, undoes and checks them. */
@NullMarked
package dev.pgpx.migrate;

import org.jspecify.annotations.NullMarked;
