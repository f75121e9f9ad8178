/** {@code pgpx init}: new projects. */
@NullMarked
package dev.pgpx.cli.init;

import org.jspecify.annotations.NullMarked;
