/**
 * What users declare their data with: the annotations of records, and the relations {@link dev.pgpx.model.One} and
 * {@link dev.pgpx.model.Many}.
 */
@NullMarked
package dev.pgpx.model;

import org.jspecify.annotations.NullMarked;
