/** CSV in and out of records. */
@NullMarked
package dev.pgpx.csv;

import org.jspecify.annotations.NullMarked;
