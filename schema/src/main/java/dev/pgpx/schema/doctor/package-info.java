/**
 * What is wrong with a database and its server, or soon will be: {@link dev.pgpx.schema.doctor.Doctor} looks with a list of
 * {@linkplain dev.pgpx.schema.doctor.Check checks}, to which applications add their own.
 */
@NullMarked
package dev.pgpx.schema.doctor;

import org.jspecify.annotations.NullMarked;
