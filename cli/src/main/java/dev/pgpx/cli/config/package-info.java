/** The command {@code pgpx config}: the settings, and where each is from. */
@NullMarked
package dev.pgpx.cli.config;

import org.jspecify.annotations.NullMarked;
