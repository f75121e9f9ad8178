package dev.pgpx.types;

/**
 * A {@code point} of PostgreSQL. Equality is that of the numbers' bits, so NaN equals itself and 0.0 differs from -0.0. Immutable.
 * Source: <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param x the first coordinate
 * @param y the second coordinate
 */
public record Point(double x, double y) {}
