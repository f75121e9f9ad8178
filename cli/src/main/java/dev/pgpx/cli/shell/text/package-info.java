/** What is typed in the shell, as text: its tokens, where statements and commands end, its variables, what would do harm. */
@NullMarked
package dev.pgpx.cli.shell.text;

import org.jspecify.annotations.NullMarked;
