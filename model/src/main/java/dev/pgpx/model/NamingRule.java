package dev.pgpx.model;

/** How names of the database follow from names of Java. */
public enum NamingRule {
    /** {@code BookLine} is {@code book_line}. */
    SNAKE_CASE,
    /** {@code BookLine} is {@code "BookLine"}, quoted in SQL where it has capitals. */
    AS_IS
}
