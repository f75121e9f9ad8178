/** What records say about their tables: facts as declared, right or wrong. */
@NullMarked
package dev.pgpx.processor.declaration;

import org.jspecify.annotations.NullMarked;
