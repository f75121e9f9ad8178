package dev.pgpx.cli.shell.complete;

import dev.pgpx.query.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A table of a statement, under the name by which its columns are called.
 *
 * @param name its alias, else its own name
 * @param relation what is known of it; null when it is nothing that is known
 */
record Source(String name, @Nullable Relation relation) {
    /** The name as it is written. */
    String written() {
        return Identifiers.quote(name);
    }
}
