/** What statements a test sends: how many, from where, by which plan. */
@NullMarked
package dev.pgpx.testing.statements;

import org.jspecify.annotations.NullMarked;
