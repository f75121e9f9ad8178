/** What a transaction is asked to be. */
@NullMarked
package dev.pgpx.database.transaction;

import org.jspecify.annotations.NullMarked;
