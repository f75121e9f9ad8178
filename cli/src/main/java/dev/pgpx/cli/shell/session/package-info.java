/** The session of the shell: one for all that is typed, made anew when it is lost. */
@NullMarked
package dev.pgpx.cli.shell.session;

import org.jspecify.annotations.NullMarked;
