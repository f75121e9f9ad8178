/** Tables as they follow from correct declarations: columns, relations, join tables, names. */
@NullMarked
package dev.pgpx.processor.table;

import org.jspecify.annotations.NullMarked;
