/**
 * The engine over JDBC. {@code JdbcSql} turns a statement's text into the driver's, {@code JdbcParameters} binds its values,
 * {@code Execution} runs it by the driver's protocol part, {@code JdbcRow} reads rows, {@code SqlErrors} tells what went wrong; {@link dev.pgpx.jdbc.JdbcEngine} holds the pool.
 */
@NullMarked
package dev.pgpx.jdbc;

import org.jspecify.annotations.NullMarked;
