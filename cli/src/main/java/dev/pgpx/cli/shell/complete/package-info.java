/** What may come next where the cursor is, from what is known of the schema. */
@NullMarked
package dev.pgpx.cli.shell.complete;

import org.jspecify.annotations.NullMarked;
