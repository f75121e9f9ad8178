/** What a database knows of the migrations that were applied to it: a table of them, and a journal of the steps of some. */
@NullMarked
package dev.pgpx.migrate.history;

import org.jspecify.annotations.NullMarked;
