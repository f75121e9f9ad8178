/** The options that say which server is meant, and what they open. */
@NullMarked
package dev.pgpx.cli.connection;

import org.jspecify.annotations.NullMarked;
