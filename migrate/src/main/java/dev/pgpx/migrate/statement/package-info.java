/** What the statements of a migration are: shape, relations, locks, and whether a transaction can hold them. */
@NullMarked
package dev.pgpx.migrate.statement;

import org.jspecify.annotations.NullMarked;
