/** The commands that move rows between files and tables: {@code import}, {@code export}, {@code seed}. */
@NullMarked
package dev.pgpx.cli.transfer;

import org.jspecify.annotations.NullMarked;
