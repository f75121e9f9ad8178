/** {@code pgpx migrate …}. */
@NullMarked
package dev.pgpx.cli.migrate;

import org.jspecify.annotations.NullMarked;
