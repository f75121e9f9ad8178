/** What the driver makes by its name; exported to the driver only. */
@NullMarked
package dev.pgpx.jdbc.socket;

import org.jspecify.annotations.NullMarked;
