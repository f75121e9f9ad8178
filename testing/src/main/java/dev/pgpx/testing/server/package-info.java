/** Servers for tests: embedded ones or one given by URL, and the databases on them that are ours. */
@NullMarked
package dev.pgpx.testing.server;

import org.jspecify.annotations.NullMarked;
