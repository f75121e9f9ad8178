package dev.pgpx.model;

/**
 * What happens to rows that point to a row which is deleted. Source: <a
 * href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign Keys</a>.
 */
public enum DeleteRule {
    /** The delete fails while they point there, at the end of the statement. */
    NO_ACTION,
    /** The delete fails while they point there, at once. */
    RESTRICT,
    /** They are deleted, too. */
    CASCADE,
    /** They point nowhere from then on. */
    SET_NULL,
    /** They point to the default of their column from then on. */
    SET_DEFAULT
}
