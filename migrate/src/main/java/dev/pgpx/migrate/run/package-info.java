/** Applies migrations and undoes them, one runner at a time, so that no kill leaves doubt. */
@NullMarked
package dev.pgpx.migrate.run;

import org.jspecify.annotations.NullMarked;
