/** A database of its own for each test class, on a real server that the test JVM starts once. */
@NullMarked
package dev.pgpx.testing;

import org.jspecify.annotations.NullMarked;
