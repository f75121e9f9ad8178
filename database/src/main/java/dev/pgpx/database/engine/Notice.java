package dev.pgpx.database.engine;

import org.jspecify.annotations.Nullable;

/**
 * What the server said beside the result of a statement: {@code raise notice}, warnings. Immutable.
 *
 * @param severity such as NOTICE, in the server's language
 * @param message what it said
 * @param detail more; null for none
 * @param hint what might help; null for none
 */
public record Notice(String severity, String message, @Nullable String detail, @Nullable String hint) {}
