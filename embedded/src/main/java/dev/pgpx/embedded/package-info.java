/** A real PostgreSQL server, started in about a second from Maven artifacts and ended with the JVM. */
@NullMarked
package dev.pgpx.embedded;

import org.jspecify.annotations.NullMarked;
