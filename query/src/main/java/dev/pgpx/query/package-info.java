/**
 * Queries and commands as values: {@link dev.pgpx.query.Sql} begins them, generated tables give their columns, and
 * {@link dev.pgpx.query.Query#statement()} and {@link dev.pgpx.query.Command#statement()} give their SQL text. Nothing here
 * needs a server.
 */
@NullMarked
package dev.pgpx.query;

import org.jspecify.annotations.NullMarked;
