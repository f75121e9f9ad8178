/** SQL as text: the one lexer, and the one function that quotes identifiers. */
@NullMarked
package dev.pgpx.query.text;

import org.jspecify.annotations.NullMarked;
