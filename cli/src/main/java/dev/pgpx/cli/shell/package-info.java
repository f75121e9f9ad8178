/** {@code pgpx shell}. */
@NullMarked
package dev.pgpx.cli.shell;

import org.jspecify.annotations.NullMarked;
