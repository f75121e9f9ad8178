/** What stands between a database and the wire: the interface that every engine implements. */
@NullMarked
package dev.pgpx.database.engine;

import org.jspecify.annotations.NullMarked;
