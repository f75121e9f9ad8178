/** {@code pgpx doctor}. */
@NullMarked
package dev.pgpx.cli.doctor;

import org.jspecify.annotations.NullMarked;
