/**
 * PostgreSQL types as Java values: {@link dev.pgpx.types.Codec} converts, {@link dev.pgpx.types.Codecs} lists the codecs
 * that are built in, {@link dev.pgpx.types.Row} and {@link dev.pgpx.types.ParameterWriter} are what an engine reads and
 * writes through.
 */
@NullMarked
package dev.pgpx.types;

import org.jspecify.annotations.NullMarked;
