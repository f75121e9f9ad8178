/** Embedded records, mixins, classes and hierarchies on a real server. */
@NullMarked
package dev.pgpx.conformance.shapes;

import org.jspecify.annotations.NullMarked;
