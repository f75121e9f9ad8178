/** What can go wrong with a database, divided by what the caller can do. */
@NullMarked
package dev.pgpx.database.error;

import org.jspecify.annotations.NullMarked;
