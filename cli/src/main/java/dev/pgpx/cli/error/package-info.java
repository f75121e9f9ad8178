/** What goes wrong on the command line: usage, and failures of the command itself. */
@NullMarked
package dev.pgpx.cli.error;

import org.jspecify.annotations.NullMarked;
