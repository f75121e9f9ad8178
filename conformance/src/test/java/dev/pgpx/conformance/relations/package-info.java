/** Relations of all shapes: one to one, through records of join tables, over keys of several columns, to rows of the same table. */
@NullMarked
package dev.pgpx.conformance.relations;

import org.jspecify.annotations.NullMarked;
