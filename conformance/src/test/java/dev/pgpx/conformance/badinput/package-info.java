/** What entities refuse, on a real server. */
@NullMarked
package dev.pgpx.conformance.badinput;

import org.jspecify.annotations.NullMarked;
