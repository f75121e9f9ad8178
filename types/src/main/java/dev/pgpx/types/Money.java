package dev.pgpx.types;

/**
 * A {@code money} of PostgreSQL: a whole number of the smallest unit, cents for most currencies. Which unit that is depends on
 * the server's {@code lc_monetary}, not on the value; PostgreSQL's own advice is {@code numeric}. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-money.html">monetary types</a>.
 *
 * @param minorUnits how many of the smallest unit
 */
public record Money(long minorUnits) {}
