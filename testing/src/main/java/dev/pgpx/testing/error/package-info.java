/** What the testing kit refuses, by name. */
@NullMarked
package dev.pgpx.testing.error;

import org.jspecify.annotations.NullMarked;
