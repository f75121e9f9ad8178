/** Where settings come from. */
@NullMarked
package dev.pgpx.settings;

import org.jspecify.annotations.NullMarked;
