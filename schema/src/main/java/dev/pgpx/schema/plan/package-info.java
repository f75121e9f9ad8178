/** Plans: the statements, in order, that make one schema of another, with what each of them costs; applied and proved. */
@NullMarked
package dev.pgpx.schema.plan;

import org.jspecify.annotations.NullMarked;
