/** Statements with what they cost: locks, work on rows, data that can be lost, and where they can run. */
@NullMarked
package dev.pgpx.schema.action;

import org.jspecify.annotations.NullMarked;
