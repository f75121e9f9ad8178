/** {@code pgpx model}: sources of models. */
@NullMarked
package dev.pgpx.cli.model;

import org.jspecify.annotations.NullMarked;
