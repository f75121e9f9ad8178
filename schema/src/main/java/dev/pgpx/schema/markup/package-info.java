/** Text in XML and HTML. */
@NullMarked
package dev.pgpx.schema.markup;

import org.jspecify.annotations.NullMarked;
