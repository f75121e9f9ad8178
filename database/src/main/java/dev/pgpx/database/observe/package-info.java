/** What tells of what a database does: a log of statements, figures of each statement's shape. */
@NullMarked
package dev.pgpx.database.observe;

import org.jspecify.annotations.NullMarked;
