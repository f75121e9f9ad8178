/** Changes many rows in batches by key, each in a transaction of its own, so that others hardly notice and a kill loses nothing. */
@NullMarked
package dev.pgpx.migrate.data;

import org.jspecify.annotations.NullMarked;
