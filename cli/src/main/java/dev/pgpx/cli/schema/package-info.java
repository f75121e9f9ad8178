/** {@code pgpx schema …}. */
@NullMarked
package dev.pgpx.cli.schema;

import org.jspecify.annotations.NullMarked;
