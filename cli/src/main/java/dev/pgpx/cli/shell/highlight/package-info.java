/** Colors for what is typed. */
@NullMarked
package dev.pgpx.cli.shell.highlight;

import org.jspecify.annotations.NullMarked;
