/** Jakarta Validation of records before they are written. */
@NullMarked
package dev.pgpx.validation;

import org.jspecify.annotations.NullMarked;
