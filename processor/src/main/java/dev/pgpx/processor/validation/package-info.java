/** What constraints of Jakarta Validation demand of columns. */
@NullMarked
package dev.pgpx.processor.validation;

import org.jspecify.annotations.NullMarked;
