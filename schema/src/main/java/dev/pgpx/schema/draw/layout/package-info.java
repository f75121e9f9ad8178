/** Where the boxes and lines of a drawing go: a layered layout with right-angled lines; the same for the same input. */
@NullMarked
package dev.pgpx.schema.draw.layout;

import org.jspecify.annotations.NullMarked;
