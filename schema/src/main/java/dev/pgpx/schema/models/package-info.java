/** Model sources for the tables of a schema. */
@NullMarked
package dev.pgpx.schema.models;

import org.jspecify.annotations.NullMarked;
