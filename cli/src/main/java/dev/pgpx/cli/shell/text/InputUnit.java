package dev.pgpx.cli.shell.text;

import org.jspecify.annotations.Nullable;

/**
 * A thing to do: a statement, a command, or a statement that a command is for, as in {@code select 1 \gx}.
 *
 * @param sql the statement without its semicolon; empty when there is none
 * @param command the command from its backslash to the end of its line; null when there is none
 * @param data the lines behind {@code copy … from stdin;}, without the last; null for other statements
 * @param line the line in which it begins, from 1
 */
public record InputUnit(String sql, @Nullable String command, @Nullable String data, int line) {}
