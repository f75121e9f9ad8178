/** Files that appear whole or not at all. */
@NullMarked
package dev.pgpx.transfer.file;

import org.jspecify.annotations.NullMarked;
