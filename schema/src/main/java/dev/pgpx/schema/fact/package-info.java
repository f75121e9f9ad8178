/** What a schema consists of: one immutable record for each kind of object, with its identity and what it depends on. */
@NullMarked
package dev.pgpx.schema.fact;

import org.jspecify.annotations.NullMarked;
