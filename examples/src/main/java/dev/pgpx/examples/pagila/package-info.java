/** The Pagila sample database, mapped by hand, with ten of its typical queries. */
@NullMarked
package dev.pgpx.examples.pagila;

import org.jspecify.annotations.NullMarked;
