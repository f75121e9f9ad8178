/** Running queries and commands: {@link dev.pgpx.database.Database} is the door. */
@NullMarked
package dev.pgpx.database;

import org.jspecify.annotations.NullMarked;
