package dev.pgpx.types;

/**
 * An {@code lseg} of PostgreSQL: a line from point to point. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param start the first point
 * @param end the second point
 */
public record LineSegment(Point start, Point end) {}
