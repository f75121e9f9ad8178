/** Figures: collected by name, made of samples, shown as a table and as lines. */
@NullMarked
package dev.pgpx.faults.figure;

import org.jspecify.annotations.NullMarked;
