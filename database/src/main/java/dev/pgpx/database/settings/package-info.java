/** How to reach a database. */
@NullMarked
package dev.pgpx.database.settings;

import org.jspecify.annotations.NullMarked;
