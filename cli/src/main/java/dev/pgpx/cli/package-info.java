/**
 * The pgpx command: {@link dev.pgpx.cli.PgpxCommandLine} runs it, {@link dev.pgpx.cli.CommandFactory} adds commands to it.
 */
@NullMarked
package dev.pgpx.cli;

import org.jspecify.annotations.NullMarked;
