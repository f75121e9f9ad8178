/**
 * Schema as data: {@link dev.pgpx.schema.Schema} holds facts, wherever they come from; one order by dependency and one
 * rendering turn them into SQL. So far facts come from the snapshots of the models.
 */
@NullMarked
package dev.pgpx.schema;

import org.jspecify.annotations.NullMarked;
