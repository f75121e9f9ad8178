/** Views on a real server. */
@NullMarked
package dev.pgpx.conformance.views;

import org.jspecify.annotations.NullMarked;
