/** Views: what a {@code @View} record says, checked against the table that it is of, and what follows from it. */
@NullMarked
package dev.pgpx.processor.view;

import org.jspecify.annotations.NullMarked;
