/**
 * The annotation processor. Its stages are packages: {@code declaration} reads what records say, {@code check} refuses what is
 * wrong, {@code table} works out what follows, {@code view} does all that for views, {@code source} and {@code snapshot} write it.
 */
@NullMarked
package dev.pgpx.processor;

import org.jspecify.annotations.NullMarked;
