/** Records that are stored as JSON, and the names that their components have there. */
@NullMarked
package dev.pgpx.processor.json;

import org.jspecify.annotations.NullMarked;
