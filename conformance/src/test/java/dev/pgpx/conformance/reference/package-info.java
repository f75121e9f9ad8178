/** The examples of the reference of SQL: they are the source of the page, and are run on every supported server. */
@NullMarked
package dev.pgpx.conformance.reference;

import org.jspecify.annotations.NullMarked;
