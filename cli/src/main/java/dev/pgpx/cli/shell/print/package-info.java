/** How results look, and where they go. */
@NullMarked
package dev.pgpx.cli.shell.print;

import org.jspecify.annotations.NullMarked;
