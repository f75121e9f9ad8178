/** JSON documents of this module and of those above it. */
@NullMarked
package dev.pgpx.schema.json;

import org.jspecify.annotations.NullMarked;
