/** An engine that answers from a script, without a server. */
@NullMarked
package dev.pgpx.testing.script;

import org.jspecify.annotations.NullMarked;
