/** Scripts by which shells complete what is typed. */
@NullMarked
package dev.pgpx.cli.completion;

import org.jspecify.annotations.NullMarked;
