/** The commands that begin with a backslash, a class each. */
@NullMarked
package dev.pgpx.cli.shell.meta;

import org.jspecify.annotations.NullMarked;
