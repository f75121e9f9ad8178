/** SQL files, divided into statements without knowing their grammar. */
@NullMarked
package dev.pgpx.schema.script;

import org.jspecify.annotations.NullMarked;
