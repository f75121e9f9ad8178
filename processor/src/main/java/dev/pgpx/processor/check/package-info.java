/** What can be wrong with a declaration: one class for each rule, all of them in {@link dev.pgpx.processor.check.Checks}. */
@NullMarked
package dev.pgpx.processor.check;

import org.jspecify.annotations.NullMarked;
