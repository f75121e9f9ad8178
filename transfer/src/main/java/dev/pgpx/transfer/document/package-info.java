/** YAML and JSON as a tree whose parts know where they stand. */
@NullMarked
package dev.pgpx.transfer.document;

import org.jspecify.annotations.NullMarked;
