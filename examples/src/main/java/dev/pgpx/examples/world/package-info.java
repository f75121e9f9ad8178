/** The models of the demo: countries and what they have. The annotation processor makes a table of each. */
@NullMarked
package dev.pgpx.examples.world;

import org.jspecify.annotations.NullMarked;
