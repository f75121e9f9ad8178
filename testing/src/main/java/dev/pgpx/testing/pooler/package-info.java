/** A real pooler before a server, for tests of what an application may rely on behind one. */
@NullMarked
package dev.pgpx.testing.pooler;

import org.jspecify.annotations.NullMarked;
