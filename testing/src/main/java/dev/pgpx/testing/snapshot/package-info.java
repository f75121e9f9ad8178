/** What tables hold at a moment, and what has changed since. */
@NullMarked
package dev.pgpx.testing.snapshot;

import org.jspecify.annotations.NullMarked;
