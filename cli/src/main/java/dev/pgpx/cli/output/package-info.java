/** What commands print: tables, JSON, files; free of control characters and passwords. */
@NullMarked
package dev.pgpx.cli.output;

import org.jspecify.annotations.NullMarked;
