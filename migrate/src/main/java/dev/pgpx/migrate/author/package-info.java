/** Writes migrations: from models, by hand, as one baseline of many; and finds what does not fit them. */
@NullMarked
package dev.pgpx.migrate.author;

import org.jspecify.annotations.NullMarked;
