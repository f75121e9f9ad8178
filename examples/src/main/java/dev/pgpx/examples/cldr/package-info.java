/** Reads the world of the demo from Unicode CLDR, which ICU4J carries. {@link dev.pgpx.examples.cldr.Cldr} is the door. */
@NullMarked
package dev.pgpx.examples.cldr;

import org.jspecify.annotations.NullMarked;
