/** CSV in and out of records, on a real server. */
@NullMarked
package dev.pgpx.conformance.csv;

import org.jspecify.annotations.NullMarked;
