/** The root of all errors of pgpx: facts with a remedy, their texts kept in one catalogue per module. */
@NullMarked
package dev.pgpx.types.error;

import org.jspecify.annotations.NullMarked;
