/** {@code pgpx sql}. */
@NullMarked
package dev.pgpx.cli.sql;

import org.jspecify.annotations.NullMarked;
