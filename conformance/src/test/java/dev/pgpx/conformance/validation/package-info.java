/** Validation of records. */
@NullMarked
package dev.pgpx.conformance.validation;

import org.jspecify.annotations.NullMarked;
