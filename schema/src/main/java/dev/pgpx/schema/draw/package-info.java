/** Draws schemas: as Mermaid, DOT, SVG and HTML. */
@NullMarked
package dev.pgpx.schema.draw;

import org.jspecify.annotations.NullMarked;
